// The page's background, and each kind of text whose contrast is below `arguments[0]`, as WCAG 2.2 defines contrast.

const colour = (css) => {
  const [red, green, blue, alpha = 1] = css.match(/[\d.]+/g).map(Number);
  return { red, green, blue, alpha };
};

const over = (front, back) => {
  const mix = (channel) => front[channel] * front.alpha + back[channel] * (1 - front.alpha);
  return { red: mix("red"), green: mix("green"), blue: mix("blue"), alpha: 1 };
};

const luminance = ({ red, green, blue }) => {
  const linear = (channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
};

const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const background = (element) => {
  if (!element) return { red: 255, green: 255, blue: 255, alpha: 1 };
  return over(colour(getComputedStyle(element).backgroundColor), background(element.parentElement));
};

const faint = new Map();
const walker = document.createTreeWalker(document.getElementById("main-content"), NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const text = walker.currentNode.data.trim();
  const element = walker.currentNode.parentElement;
  if (!text || !element.closest(".docblock, .variant") || element.closest("pre.rust")) continue;
  if (!element.checkVisibility({ opacityProperty: true })) continue;
  const behind = background(element);
  const ratio = contrast(over(colour(getComputedStyle(element).color), behind), behind);
  const kind = `<${element.parentElement.localName}> <${element.localName}>`;
  if (ratio < arguments[0] && !faint.has(kind)) faint.set(kind, `${kind} has ${ratio.toFixed(2)}: ${text.slice(0, 40)}`);
}
return [getComputedStyle(document.body).backgroundColor, [...faint.values()]];
