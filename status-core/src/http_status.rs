//! Every HTTP status code, with its documentation in Chinese and English.
//!
//! This file is @generated from codes.toml by `UPDATE_EXPECT=1 cargo test`; it is not meant to be edited.

/// **HTTP 状态码** · HTTP status codes
///
/// <style>.status-lang{position:sticky;top:.5rem;z-index:1;width:fit-content;display:flex;gap:.75rem;margin:.75rem 0;padding:.25rem .75rem;border:1px solid var(--border-color);border-radius:1rem;background:var(--main-background-color);color:var(--main-color)}.status-lang label{cursor:pointer}.docblock div[lang]{margin-bottom:1rem}body:has(.status-lang-zh:checked) .docblock [lang=en],body:has(.status-lang-en:checked) .docblock [lang=zh-Hans]{display:none}</style><div class="status-lang"><label><input type="radio" name="status-lang" checked> 双语 Both</label><label><input type="radio" name="status-lang" class="status-lang-zh"> 中文</label><label><input type="radio" name="status-lang" class="status-lang-en"> English</label></div>
///
/// <span lang="zh-Hans">最常遇到</span> <span lang="en">Met most often</span>: [200](HttpStatus::Ok) OK · [301](HttpStatus::MovedPermanently) Moved Permanently · [302](HttpStatus::Found) Found · [304](HttpStatus::NotModified) Not Modified · [400](HttpStatus::BadRequest) Bad Request · [401](HttpStatus::Unauthorized) Unauthorized · [403](HttpStatus::Forbidden) Forbidden · [404](HttpStatus::NotFound) Not Found · [500](HttpStatus::InternalServerError) Internal Server Error · [502](HttpStatus::BadGateway) Bad Gateway
///
/// ## <span lang="zh-Hans">成功</span> <span lang="en">Success</span> (200–299)
///
/// | <span lang="zh-Hans">代码</span> <span lang="en">Code</span> | <span lang="zh-Hans">标题</span> <span lang="en">Title</span> |
/// |---|---|
/// | [200](HttpStatus::Ok) | <span lang="zh-Hans">成功</span> <span lang="en">OK</span> |
///
/// ## <span lang="zh-Hans">重定向</span> <span lang="en">Redirection</span> (300–399)
///
/// | <span lang="zh-Hans">代码</span> <span lang="en">Code</span> | <span lang="zh-Hans">标题</span> <span lang="en">Title</span> |
/// |---|---|
/// | [301](HttpStatus::MovedPermanently) | <span lang="zh-Hans">永久移动</span> <span lang="en">Moved Permanently</span> |
/// | [302](HttpStatus::Found) | <span lang="zh-Hans">临时移动</span> <span lang="en">Found</span> |
/// | [304](HttpStatus::NotModified) | <span lang="zh-Hans">未修改</span> <span lang="en">Not Modified</span> |
///
/// ## <span lang="zh-Hans">客户端错误</span> <span lang="en">Client error</span> (400–499)
///
/// | <span lang="zh-Hans">代码</span> <span lang="en">Code</span> | <span lang="zh-Hans">标题</span> <span lang="en">Title</span> |
/// |---|---|
/// | [400](HttpStatus::BadRequest) | <span lang="zh-Hans">错误请求</span> <span lang="en">Bad Request</span> |
/// | [401](HttpStatus::Unauthorized) | <span lang="zh-Hans">未认证</span> <span lang="en">Unauthorized</span> |
/// | [403](HttpStatus::Forbidden) | <span lang="zh-Hans">禁止访问</span> <span lang="en">Forbidden</span> |
/// | [404](HttpStatus::NotFound) | <span lang="zh-Hans">未找到</span> <span lang="en">Not Found</span> |
/// | [405](HttpStatus::MethodNotAllowed) | <span lang="zh-Hans">方法不允许</span> <span lang="en">Method Not Allowed</span> |
/// | [429](HttpStatus::TooManyRequests) | <span lang="zh-Hans">请求过多</span> <span lang="en">Too Many Requests</span> |
///
/// ## <span lang="zh-Hans">服务器错误</span> <span lang="en">Server error</span> (500–599)
///
/// | <span lang="zh-Hans">代码</span> <span lang="en">Code</span> | <span lang="zh-Hans">标题</span> <span lang="en">Title</span> |
/// |---|---|
/// | [500](HttpStatus::InternalServerError) | <span lang="zh-Hans">服务器内部错误</span> <span lang="en">Internal Server Error</span> |
/// | [501](HttpStatus::NotImplemented) | <span lang="zh-Hans">未实现</span> <span lang="en">Not Implemented</span> |
/// | [502](HttpStatus::BadGateway) | <span lang="zh-Hans">网关错误</span> <span lang="en">Bad Gateway</span> |
/// | [503](HttpStatus::ServiceUnavailable) | <span lang="zh-Hans">服务不可用</span> <span lang="en">Service Unavailable</span> |
/// | [504](HttpStatus::GatewayTimeout) | <span lang="zh-Hans">网关超时</span> <span lang="en">Gateway Timeout</span> |
/// | [506](HttpStatus::VariantAlsoNegotiates) | <span lang="zh-Hans">变体也在协商</span> <span lang="en">Variant Also Negotiates</span> |
/// | [508](HttpStatus::LoopDetected) | <span lang="zh-Hans">检测到循环</span> <span lang="en">Loop Detected</span> |
/// | [511](HttpStatus::NetworkAuthenticationRequired) | <span lang="zh-Hans">需要网络认证</span> <span lang="en">Network Authentication Required</span> |
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
)]
#[allow(clippy::enum_variant_names)]
#[non_exhaustive]
#[repr(u16)]
pub enum HttpStatus {
    /// **200 OK** · 成功
    ///
    /// <div lang="zh-Hans">
    ///
    /// 请求办成了，响应的内容就是结果。结果是什么由方法决定：`GET` 得到资源当前的表示，`HEAD` 只得到同样的头，`POST` 得到处理的结果或进展，`PUT` 和 `DELETE` 得到操作情况的说明。真没有内容可回时，204 更贴切。
    ///
    /// 它只担保 HTTP 这一层：请求到了，服务器认为自己答上了。内容是不是最新的、业务单据有没有走完，状态码管不着。对 `GET` 的应答即使没写 `Cache-Control`，缓存也可以自行估一个有效期把它留下。
    ///
    /// **什么时候会遇到**
    ///
    /// - `GET /users/42 HTTP/1.1` 换来 `Content-Type: application/json` 和用户数据；对同一地址发 `HEAD`，头一样，内容为空。
    /// - Kubernetes 的 `httpGet` 探针请求 `/healthz`，状态码不小于 200 且小于 400 就算探测通过。
    /// - GraphQL 接口以 `application/json` 应答时，某个字段解析失败，状态码常常仍是 200，错误要到内容的 `errors` 数组里去找。
    /// - 单页应用的 nginx 配了 `try_files $uri $uri/ /index.html;`，随手敲一个不存在的路径也会得到 200 和首页。
    ///
    /// **怎么办**
    ///
    /// 调用方：解析之前先看 `Content-Type`，拿到的若是 HTML 而不是 JSON，多半是首页、登录页或网关插进来的页面。对方若习惯把业务错误放进 200，还得检查它自己的错误字段。
    ///
    /// 服务方：新建了资源用 201，收下了还没做用 202，没有内容用 204；失败就给 4xx 或 5xx，重试、熔断和告警才认得出来。
    ///
    /// **该用哪一个？**
    ///
    /// - [304](HttpStatus::NotModified) 未修改：两者都算顺利；200 把内容完整传来，304 没有内容，让客户端用手里那份。浏览器开发者工具里的“200（来自缓存）”则根本没有发请求。
    /// - [404](HttpStatus::NotFound) 未找到：页面写着“内容不存在”，状态码却是 200，就是所谓软 404：人看得懂，爬虫和监控会把它当成正常页面收下。
    /// - [500](HttpStatus::InternalServerError) 服务器内部错误：不少内部接口约定永远返回 200，再用内容里的 `code` 字段区分成败；调用失败时状态码看不出异常，得读内容才知道。
    /// - [511](HttpStatus::NetworkAuthenticationRequired) 需要网络认证：酒店、机场的 Wi-Fi 常把登录页冒充成目标网站的 200；内容与预期完全对不上，而且换个网络就正常，就该怀疑没过网络认证。
    ///
    /// 规范：[RFC 9110 第 15.3.1 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1) · 默认可缓存
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The request did what its method asks for, and the content of the response is the result: the current representation for `GET`, the same header fields without content for `HEAD`, the outcome or progress of the action for `POST`, a report on the operation for `PUT` and `DELETE`. A server with nothing to send back has a better code in 204.
    ///
    /// The promise covers HTTP only. It does not say that the data is fresh, nor that a business process started by the request has finished. A cache may keep the answer to a `GET` for a lifetime of its own estimate even when no `Cache-Control` is present.
    ///
    /// **When you meet it**
    ///
    /// - `GET /users/42 HTTP/1.1` is answered with `Content-Type: application/json` and the user; a `HEAD` for the same address brings the same fields and no content.
    /// - A Kubernetes `httpGet` probe on `/healthz` passes with any status from 200 up to, but not including, 400.
    /// - A GraphQL endpoint speaking `application/json` commonly keeps 200 although a field failed to resolve; the failure stands in the `errors` array of the content.
    /// - An nginx that serves a single-page application with `try_files $uri $uri/ /index.html;` gives the start page and 200 to any mistyped path.
    ///
    /// **What to do**
    ///
    /// Callers: look at `Content-Type` before parsing. HTML where JSON was due usually means a start page, a login page or something a gateway put in between. If the service reports its own failures inside a 200, check its error field as well.
    ///
    /// Operators: use 201 for something created, 202 for work taken on but not done, 204 for no content. Let failures be 4xx or 5xx, or else retries, circuit breakers and alerts will not see them.
    ///
    /// **Which one?**
    ///
    /// - [304](HttpStatus::NotModified) Not Modified: Both mean that all is well; 200 transfers the content, 304 has none and sends the client back to its stored copy. What browser tools show as 200 from cache never went over the network at all.
    /// - [404](HttpStatus::NotFound) Not Found: A page that reads as missing but is sent with 200 is a soft 404: people understand it, crawlers and monitors take it for real content.
    /// - [500](HttpStatus::InternalServerError) Internal Server Error: Some in-house APIs answer 200 to everything and put the verdict in a `code` field of the content; there a failed call looks healthy until the content is read.
    /// - [511](HttpStatus::NetworkAuthenticationRequired) Network Authentication Required: Hotel and airport networks often pass off their login page as a 200 from the site you asked for; if the content is foreign and another network shows the right one, suspect the portal.
    ///
    /// Specification: [RFC 9110 section 15.3.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1) · cacheable by default
    ///
    /// </div>
    #[doc(alias = "200")]
    #[doc(alias = "OK")]
    #[doc(alias = "成功")]
    #[doc(alias = "请求成功")]
    #[doc(alias = "正常")]
    #[doc(alias = "成功响应")]
    #[doc(alias = "success")]
    #[doc(alias = "healthy")]
    #[doc(alias = "健康检查")]
    Ok = 200,

    /// **301 Moved Permanently** · 永久移动
    ///
    /// <div lang="zh-Hans">
    ///
    /// 资源换了地址，而且不打算搬回来；新地址写在 `Location` 里，以后的引用都该改用它。浏览器会跟过去，搜索引擎会逐步改收新地址，缓存没见到有效期也可以把这条跳转存下来。
    ///
    /// 由于历史原因，客户端跟随时可以把 `POST` 改成 `GET`，请求的内容随之丢掉。非要保留方法不可，就用 308。
    ///
    /// **什么时候会遇到**
    ///
    /// - 全站切到 HTTPS：80 端口的 nginx 里写 `return 301 https://$host$request_uri;`。
    /// - 请求 `GET /docs`，而 `docs` 是个目录，nginx 会用 301 补上末尾的斜杠，跳到 `/docs/`。
    /// - `curl -L -d a=1` 遇到 301，第二次请求默认变成 `GET`；加 `--post301` 才继续用 `POST`。
    ///
    /// **怎么办**
    ///
    /// 调用方：把配置、书签、SDK 里的旧地址换掉，别每次多跑一趟；接口调用要给跳转次数设上限，写操作直接打新地址。
    ///
    /// 服务方：没想好之前先用 302 试，因为浏览器可能把 301 记很久，撤回很难；可以给它配一个短的 `Cache-Control: max-age`。多次搬家时让旧地址直达最终地址，不要一跳接一跳。
    ///
    /// **该用哪一个？**
    ///
    /// - [302](HttpStatus::Found) 临时移动：差别在“以后还来不来旧地址”：301 让人永远改用新地址，缓存和搜索引擎都会记住；302 只管这一次。
    /// - [304](HttpStatus::NotModified) 未修改：同是 3 开头，代码里写成“3xx 就取 `Location` 跳转”会在 304 上踩空：301 换地址，304 不换，也没有 `Location` 可跟。
    ///
    /// 规范：[RFC 9110 第 15.4.2 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2) · 默认可缓存 · 可以带 `Location`
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The resource has a new address for good, given in `Location`, and every reference to the old one should be changed. Browsers follow it, search engines come to list the new address, and a cache may remember the redirect even without an explicit lifetime.
    ///
    /// For historical reasons a client following it may turn a `POST` into a `GET` and drop the content. Where the method has to survive, 308 is the code that forbids the change.
    ///
    /// **When you meet it**
    ///
    /// - Moving a site to HTTPS: the nginx server on port 80 says `return 301 https://$host$request_uri;`.
    /// - `GET /docs` where `docs` is a directory: nginx adds the final slash by sending the client to `/docs/`.
    /// - `curl -L -d a=1` sends its second request as `GET` after a 301; only with `--post301` does it stay a `POST`.
    ///
    /// **What to do**
    ///
    /// Callers: replace the old address in settings, bookmarks and client libraries to save the extra round trip. Cap the number of hops, and send writes to the new address directly.
    ///
    /// Operators: try the move with 302 first, since browsers may hold on to a 301 long after you regret it, or give it a short `Cache-Control: max-age`. After several moves, point every old address at the last one instead of building a chain.
    ///
    /// **Which one?**
    ///
    /// - [302](HttpStatus::Found) Found: The question is where the next request goes: after 301 to the new address, remembered by caches and search engines; after 302 to the old one again.
    /// - [304](HttpStatus::NotModified) Not Modified: Code that treats every 3xx as a jump stumbles here: 301 names another address in `Location`, 304 names none and points at the client\'s own cache.
    ///
    /// Specification: [RFC 9110 section 15.4.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2) · cacheable by default · may carry `Location`
    ///
    /// </div>
    #[doc(alias = "301")]
    #[doc(alias = "Moved Permanently")]
    #[doc(alias = "永久移动")]
    #[doc(alias = "永久重定向")]
    #[doc(alias = "永久跳转")]
    #[doc(alias = "搬家")]
    #[doc(alias = "换域名")]
    #[doc(alias = "强制 HTTPS")]
    #[doc(alias = "redirect")]
    #[doc(alias = "permanent redirect")]
    #[doc(alias = "SEO")]
    MovedPermanently = 301,

    /// **302 Found** · 临时移动
    ///
    /// <div lang="zh-Hans">
    ///
    /// 这一次请到 `Location` 给的地址去取，旧地址照旧有效，下回还从它开始。没有写明缓存时间，缓存就不该把这条跳转留着。
    ///
    /// 与 301 一样，客户端可以顺手把 `POST` 改成 `GET`。想明确“处理完了，去看结果页”用 303，想保证方法不变用 307；302 的含糊正是后两个码出现的原因。
    ///
    /// **什么时候会遇到**
    ///
    /// - Django 的 `login_required` 发现没登录，跳到 `Location: /accounts/login/?next=/cart/`。
    /// - OAuth 2.0 授权完成后，授权服务器把浏览器送回 `Location: https://app.example/cb?code=…&state=…`。
    /// - Spring MVC 控制器返回 `redirect:/orders/7`，默认发出的就是 302；表单提交之后的这种跳转，语义上其实是 303。
    ///
    /// **怎么办**
    ///
    /// 调用方：跟随跳转，但保留原地址。脚本突然收到一个跳往登录页的 302，先查会话或令牌是否过期；跳个没完，多半是 Cookie 没带上，或者代理后面的应用不知道外面已经是 HTTPS。
    ///
    /// 服务方：给程序用的接口遇到未登录应回 401，不要把它们引到 HTML 登录页。跳转目标来自请求参数时要校验，否则就是开放重定向漏洞。
    ///
    /// **该用哪一个？**
    ///
    /// - [301](HttpStatus::MovedPermanently) 永久移动：换域名、上 HTTPS 这类不回头的变动用 301；灰度、活动页、登录跳转这些随时会变的用 302，用错了旧跳转会赖在浏览器缓存里。
    /// - [401](HttpStatus::Unauthorized) 未认证：未登录时网页习惯用 302 跳登录页，接口应该用 401；程序跟着 302 走，最后拿到的是 200 和一页登录表单，比直接报错更难查。
    /// - [511](HttpStatus::NetworkAuthenticationRequired) 需要网络认证：认证门户常见的做法是劫持请求再回 302，把人带去登录页，看上去像网站自己在跳转；511 则明说这是网络在拦，不是网站。
    ///
    /// 规范：[RFC 9110 第 15.4.3 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3) · 可以带 `Location`
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// For this once, go to the address in `Location`; the original one stays valid and is where the next request should start. Without an explicit lifetime the redirect is not meant to be cached.
    ///
    /// A client may change `POST` to `GET` on the way. That ambiguity is why two stricter codes exist: 303 sends the client to a result page by `GET`, 307 keeps method and content.
    ///
    /// **When you meet it**
    ///
    /// - Django\'s `login_required` meets an anonymous visitor and answers `Location: /accounts/login/?next=/cart/`.
    /// - At the end of an OAuth 2.0 authorization the server returns the browser with `Location: https://app.example/cb?code=…&state=…`.
    /// - A Spring MVC controller returning `redirect:/orders/7` produces 302 by default, though after a form post the intent is that of 303.
    ///
    /// **What to do**
    ///
    /// Callers: follow it and keep the original address. A script that is suddenly sent to a login page has most likely lost its session or token. An endless loop tends to mean a cookie that is not sent back, or an application behind a proxy that does not know the outside already speaks HTTPS.
    ///
    /// Operators: give API clients a 401 instead of leading them to an HTML login page. Validate a target taken from a request parameter, or it becomes an open redirect.
    ///
    /// **Which one?**
    ///
    /// - [301](HttpStatus::MovedPermanently) Moved Permanently: A change with no way back, such as a new domain, calls for 301; a campaign page, a trial or a detour to the login is 302, which leaves nothing behind in browser caches.
    /// - [401](HttpStatus::Unauthorized) Unauthorized: Web pages answer a missing login with 302 to a form, APIs should answer 401; a program that follows the former ends up with 200 and a form it cannot read.
    /// - [511](HttpStatus::NetworkAuthenticationRequired) Network Authentication Required: A captive portal often forges a 302 to its login page, as if the site itself had moved; 511 is the honest form, saying that the network stands in the way.
    ///
    /// Specification: [RFC 9110 section 15.4.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3) · may carry `Location`
    ///
    /// </div>
    #[doc(alias = "302")]
    #[doc(alias = "临时移动")]
    #[doc(alias = "临时重定向")]
    #[doc(alias = "临时跳转")]
    #[doc(alias = "登录跳转")]
    #[doc(alias = "Moved Temporarily")]
    #[doc(alias = "temporary redirect")]
    #[doc(alias = "redirect")]
    #[doc(alias = "重定向次数过多")]
    #[doc(alias = "redirect loop")]
    Found = 302,

    /// **304 Not Modified** · 未修改
    ///
    /// <div lang="zh-Hans">
    ///
    /// 客户端带着条件来问（`If-None-Match` 或 `If-Modified-Since`），服务器答：你手里那份还能用，我就不再传了。它只用来回应条件 `GET` 和条件 `HEAD`，没有内容，响应在头部之后就结束。
    ///
    /// 换作 200 时会有的 `Cache-Control`、`Content-Location`、`Date`、`ETag`、`Expires`、`Vary`，在 304 里照样要带，缓存靠它们更新那份存货的元数据。虽是 3 开头，却没有新地址可跳；也别理解成“资源从来没变过”，它只是与客户端报上来的那一版相符。
    ///
    /// **什么时候会遇到**
    ///
    /// - 浏览器刷新页面，把上次的 `ETag` 放进 `If-None-Match` 发来；nginx 对静态文件默认 `etag on`，比对一致就回 304。
    /// - 轮询 GitHub REST API 时带上 `Authorization` 和 `If-None-Match`，得到 304 的请求不计入主限额。
    /// - 两台 nginx 上同一文件的修改时间不同，由时间和大小算出的 `ETag` 也就不同，轮询到另一台便拿不到 304，只能重新下载。
    ///
    /// **怎么办**
    ///
    /// 调用方：直接用本地那份，并用响应头更新它的有效期；手里其实没有副本（缓存刚被清掉）就去掉条件头重发一次。自己写的 HTTP 客户端要么不加条件头，要么把缓存做全。
    ///
    /// 服务方：不要给它附内容，也不要漏掉 `Cache-Control` 和 `Vary`。发了版用户却总看到旧页面，检查 `ETag` 是否真的随内容变化，以及中间的缓存有没有转发条件头。
    ///
    /// **该用哪一个？**
    ///
    /// - [200](HttpStatus::Ok) 成功：没带条件头的请求不该收到 304；带了条件而内容变过，收到的就是 200 加新内容。想看完整响应，去掉 `If-None-Match` 和 `If-Modified-Since` 再试。
    /// - [301](HttpStatus::MovedPermanently) 永久移动：浏览器把 301 存进缓存后，再访问旧地址可能一个请求都不发，看着像“没变化”；304 则必有一次往返，而且地址始终没换。
    ///
    /// 规范：[RFC 9110 第 15.4.5 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5) · 响应没有内容 · 可以带 `Cache-Control`、`Content-Location`、`Date`、`ETag`、`Expires`、`Vary`
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The client asked with a condition, `If-None-Match` or `If-Modified-Since`, and the server replies that the stored copy is still good. The code answers conditional `GET` and `HEAD` requests only. It has no content: the response ends after the header section.
    ///
    /// Whichever of `Cache-Control`, `Content-Location`, `Date`, `ETag`, `Expires` and `Vary` a 200 would have carried must be sent here too, so that a cache can refresh what it knows about its copy. There is no other address to go to, despite the leading 3, and nothing is said about versions other than the one the client named.
    ///
    /// **When you meet it**
    ///
    /// - On reload the browser sends the last `ETag` back in `If-None-Match`; nginx, where `etag on` is the default for static files, compares the two and answers 304.
    /// - A poller of the GitHub REST API sends `Authorization` and `If-None-Match`: requests that end in 304 do not count against the primary rate limit.
    /// - Two nginx machines hold the same file with different modification times; as `ETag` is computed from time and size, a client that changes machines downloads it again.
    ///
    /// **What to do**
    ///
    /// Callers: use the local copy and renew its lifetime from the new header fields. If the copy is gone, repeat the request without the conditions. A hand-written client should either send no conditional headers or implement the cache that goes with them.
    ///
    /// Operators: send no content and do not leave out `Cache-Control` or `Vary`. If users keep seeing an old page after a release, check that `ETag` really changes with the content and that caches in between pass conditions on.
    ///
    /// **Which one?**
    ///
    /// - [200](HttpStatus::Ok) OK: Without a condition in the request the answer is 200; with one it is 200 only if the content differs. To see the full response, drop `If-None-Match` and `If-Modified-Since`.
    /// - [301](HttpStatus::MovedPermanently) Moved Permanently: Both involve the browser cache, but differently: a stored 301 may skip the old address altogether, while 304 is always the result of a round trip to the same address.
    ///
    /// Specification: [RFC 9110 section 15.4.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5) · never has content · may carry `Cache-Control`, `Content-Location`, `Date`, `ETag`, `Expires`, `Vary`
    ///
    /// </div>
    #[doc(alias = "304")]
    #[doc(alias = "Not Modified")]
    #[doc(alias = "未修改")]
    #[doc(alias = "协商缓存")]
    #[doc(alias = "缓存命中")]
    #[doc(alias = "条件请求")]
    #[doc(alias = "未改变")]
    #[doc(alias = "etag")]
    #[doc(alias = "if-none-match")]
    #[doc(alias = "if-modified-since")]
    #[doc(alias = "last-modified")]
    #[doc(alias = "conditional request")]
    #[doc(alias = "revalidation")]
    NotModified = 304,

    /// **400 Bad Request** · 错误请求
    ///
    /// <div lang="zh-Hans">
    ///
    /// 服务器读不懂，或者不愿意处理这个请求，毛病出在请求本身：报文不合 HTTP 语法、JSON 少个括号、必填参数没给、长度对不上，或者像是伪造的路由。原样再发一百遍，结果还是它。
    ///
    /// 它是 4xx 里的兜底码，没有更具体的码可用时才轮到它。它不说明服务器有故障，也不说明身份有问题；具体哪里错了，要看响应的内容。
    ///
    /// **什么时候会遇到**
    ///
    /// - 往 nginx 的 HTTPS 端口发明文请求：“The plain HTTP request was sent to HTTPS port”。
    /// - HTTP/1.1 请求没有 `Host` 头，按规范服务器必须回 400。
    /// - Cookie 越攒越大，超出 nginx 的 `large_client_header_buffers`，页面上写着“Request Header Or Cookie Too Large”。
    /// - Spring Boot 接口收到 `{name: }` 这样的残缺 JSON，抛 `HttpMessageNotReadableException`，默认转成 400。
    ///
    /// **怎么办**
    ///
    /// 调用方：别重试，先改请求。用 `curl -v` 把真正发出去的报文看一遍，重点是 `Content-Type`、编码、`Host` 和 JSON；浏览器里出现而别人没事，就清掉该站点的 Cookie。
    ///
    /// 服务方：指出是哪个字段、为什么不收，用 `application/problem+json` 最省事；日志里若什么都没有，请求多半在网关那层就被挡下了。
    ///
    /// **该用哪一个？**
    ///
    /// - [401](HttpStatus::Unauthorized) 未认证：令牌格式不对该用哪个？`Authorization` 头残缺、参数重复，是请求写错了，用 400；格式正确但令牌过期或作废，是身份没过，用 401。
    /// - [404](HttpStatus::NotFound) 未找到：`GET /orders/abc`，而编号只能是数字：地址写法不合规矩可以回 400；写法没问题、只是没有这张单，才是 404。
    /// - [500](HttpStatus::InternalServerError) 服务器内部错误：校验没做全，脏数据一路走到数据库才抛异常，对外就成了 500；问题其实在请求，补上校验后应当是 400。
    /// - [501](HttpStatus::NotImplemented) 未实现：请求写错了用 400；请求没写错，是服务器没做这项功能（比如不认识的 `Transfer-Encoding`），用 501。
    ///
    /// 规范：[RFC 9110 第 15.5.1 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1) · 改了请求再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The server cannot or will not process the request because of something in the request itself: HTTP syntax, broken JSON, a missing parameter, lengths that disagree, routing that looks forged. Sending the same bytes again leads to the same answer.
    ///
    /// As the general code of its class it is for faults that no more specific 4xx describes. It neither reports trouble inside the server nor says anything about identity; what exactly is wrong has to be told in the content.
    ///
    /// **When you meet it**
    ///
    /// - Plain HTTP sent to the HTTPS port of an nginx, which replies: The plain HTTP request was sent to HTTPS port.
    /// - An HTTP/1.1 request without a `Host` field; the specification obliges the server to refuse it with 400.
    /// - Cookies that have grown beyond nginx\'s `large_client_header_buffers`; the page reads: Request Header Or Cookie Too Large.
    /// - A Spring Boot endpoint is given the mutilated JSON `{name: }`; the resulting `HttpMessageNotReadableException` becomes 400 by default.
    ///
    /// **What to do**
    ///
    /// Callers: do not retry, change the request. Look at what really went out with `curl -v`, above all `Content-Type`, encoding, `Host` and the JSON. If only your browser is affected, delete the site\'s cookies.
    ///
    /// Operators: name the field and the reason, most simply in an `application/problem+json` document. If the application has logged nothing at all, a gateway in front of it has probably turned the request away.
    ///
    /// **Which one?**
    ///
    /// - [401](HttpStatus::Unauthorized) Unauthorized: A malformed `Authorization` header or a repeated parameter is a badly written request, hence 400; a well-formed token that is expired or revoked fails authentication, hence 401.
    /// - [404](HttpStatus::NotFound) Not Found: `GET /orders/abc` where ids are numeric can be refused as malformed with 400; a proper id to which no order belongs is 404.
    /// - [500](HttpStatus::InternalServerError) Internal Server Error: Bad input that slips past validation and blows up in the database shows as 500; the fault lies in the request, and with validation in place it would be 400.
    /// - [501](HttpStatus::NotImplemented) Not Implemented: 400 blames the request; if the request is correct HTTP but uses something the server never learned, such as an unknown `Transfer-Encoding`, the code is 501.
    ///
    /// Specification: [RFC 9110 section 15.5.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1) · retry once the request is changed
    ///
    /// </div>
    #[doc(alias = "400")]
    #[doc(alias = "Bad Request")]
    #[doc(alias = "错误请求")]
    #[doc(alias = "请求无效")]
    #[doc(alias = "参数错误")]
    #[doc(alias = "参数校验")]
    #[doc(alias = "语法错误")]
    #[doc(alias = "坏请求")]
    #[doc(alias = "invalid request")]
    #[doc(alias = "validation")]
    #[doc(alias = "malformed")]
    #[doc(alias = "cookie too large")]
    BadRequest = 400,

    /// **401 Unauthorized** · 未认证
    ///
    /// <div lang="zh-Hans">
    ///
    /// 服务器不知道你是谁：请求没带凭据，或者带的凭据过期、作废、对不上。名字里写着“授权”，管的却是认证；换上有效凭据再来，就有机会通过。
    ///
    /// 响应必须带 `WWW-Authenticate`，列出至少一种认证方式，没有它就不合规范。认得人却不让进是另一回事；要在代理那里认证，则由 407 来说。
    ///
    /// **什么时候会遇到**
    ///
    /// - nginx 配了 `auth_basic`，匿名访问得到 `WWW-Authenticate: Basic`，浏览器随即弹出用户名密码框。
    /// - 访问令牌过期：`WWW-Authenticate` 里的 `Bearer` 质询带着 `error` 参数，值是 `invalid_token`，客户端据此去刷新令牌。
    /// - `docker pull` 先请求 `GET /v2/` 得到 401，再照 `Bearer` 质询里的 `realm` 去令牌服务换票，然后重来。
    ///
    /// **怎么办**
    ///
    /// 调用方：按质询补上或刷新凭据，再发一次；新令牌还是 401 就停下，别陷入刷新死循环。常见原因有：`Bearer` 前缀漏了，跨域跳转时 `Authorization` 被客户端丢掉，令牌的 `aud` 不是这个服务，两边时钟不准。
    ///
    /// 服务方：检查网关有没有把 `Authorization` 透传给后端，以及跨域预检的 `OPTIONS` 请求是不是也被要求登录了。
    ///
    /// **该用哪一个？**
    ///
    /// - [302](HttpStatus::Found) 临时移动：会话过期时，同一个站点可能给页面请求回 302、给接口请求回 401；前端若总收到登录页的 HTML，说明后端没有区分这两类请求。
    /// - [400](HttpStatus::BadRequest) 错误请求：OAuth 2.0 的资源接口里，请求缺参数、重复带令牌对应 400（`invalid_request`），令牌失效才对应 401（`invalid_token`）。
    /// - [403](HttpStatus::Forbidden) 禁止访问：401 是“你是谁”，登录或换令牌能解决；403 是“你是谁都行，就是不给”，重新登录同一个账号没用。
    /// - [511](HttpStatus::NetworkAuthenticationRequired) 需要网络认证：名字都有“认证”：401 由目标网站发出，要的是网站账号，并带 `WWW-Authenticate`；511 由半路的网络设备发出，要的是上网许可，不带质询。
    ///
    /// 规范：[RFC 9110 第 15.5.2 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2) · 必须带 `WWW-Authenticate` · 改了请求再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The server does not know who is asking: credentials are missing, expired, revoked or wrong. In spite of its name the code is about authentication, not about permission, and a request with valid credentials may well succeed.
    ///
    /// The response must carry `WWW-Authenticate` with at least one challenge saying how to authenticate; without that field it breaks the specification. When it is a proxy that wants credentials, 407 says so.
    ///
    /// **When you meet it**
    ///
    /// - Behind `auth_basic`, nginx meets an anonymous visitor with `WWW-Authenticate: Basic`, and the browser opens its password dialog.
    /// - An access token has expired: the `Bearer` challenge in `WWW-Authenticate` carries an `error` parameter of `invalid_token`, which tells the client to refresh it.
    /// - `docker pull` sends `GET /v2/`, takes the `realm` from the `Bearer` challenge of the 401, fetches a token there and starts again.
    ///
    /// **What to do**
    ///
    /// Callers: supply or renew credentials as the challenge asks and send the request once more; if a fresh token fails too, stop instead of refreshing for ever. Usual suspects are a missing `Bearer` prefix, an `Authorization` header dropped on a redirect to another origin, a token whose `aud` names another service, and clocks that disagree.
    ///
    /// Operators: check that the gateway passes `Authorization` on, and that the `OPTIONS` request of a CORS preflight is not asked to log in.
    ///
    /// **Which one?**
    ///
    /// - [302](HttpStatus::Found) Found: When a session ends, one site may redirect page views with 302 and refuse API calls with 401; a front end that keeps receiving login HTML talks to a server that does not tell the two apart.
    /// - [400](HttpStatus::BadRequest) Bad Request: For OAuth 2.0 protected resources, `invalid_request` (say, a token sent twice) goes with 400, `invalid_token` with 401.
    /// - [403](HttpStatus::Forbidden) Forbidden: 401 asks who you are and is cured by logging in; 403 has an answer to that already, or does not care, and logging in again as the same user changes nothing.
    /// - [511](HttpStatus::NetworkAuthenticationRequired) Network Authentication Required: Both want a login: 401 is sent by the site, for an account there, with `WWW-Authenticate`; 511 is sent by the network in between, for access to the network, with no challenge.
    ///
    /// Specification: [RFC 9110 section 15.5.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2) · must carry `WWW-Authenticate` · retry once the request is changed
    ///
    /// </div>
    #[doc(alias = "401")]
    #[doc(alias = "未认证")]
    #[doc(alias = "未授权")]
    #[doc(alias = "未登录")]
    #[doc(alias = "登录过期")]
    #[doc(alias = "令牌过期")]
    #[doc(alias = "鉴权失败")]
    #[doc(alias = "认证失败")]
    #[doc(alias = "token expired")]
    #[doc(alias = "unauthenticated")]
    #[doc(alias = "bearer")]
    #[doc(alias = "basic auth")]
    #[doc(alias = "jwt")]
    Unauthorized = 401,

    /// **403 Forbidden** · 禁止访问
    ///
    /// <div lang="zh-Hans">
    ///
    /// 请求看懂了，但服务器就是不办。原因可能是这个账号权限不够，也可能与身份毫无关系：来源 IP、CSRF 校验、防火墙规则、文件权限，都能得出它。同样的凭据重复提交不会有不同结果。
    ///
    /// 服务器愿意的话会在内容里说明理由，不愿意也可以不说；连“有这个资源”都不想承认时，允许改口说 404。
    ///
    /// **什么时候会遇到**
    ///
    /// - nginx 的目录里没有 `index.html`，又没开 `autoindex`，错误日志里是 `directory index of … is forbidden`。
    /// - Kubernetes 的服务账号没绑角色就去列 Pod，API 服务器回 `reason: Forbidden`；用 `kubectl auth can-i list pods` 可以验证。
    /// - S3 上要的对象不存在，而调用者没有 `s3:ListBucket` 权限，得到的是 403，不是 404。
    /// - Django 的表单少了 CSRF 令牌，提交后看到“CSRF verification failed”。
    ///
    /// **怎么办**
    ///
    /// 调用方：先看内容里给的理由，再决定是申请权限、换账号还是换网络出口，自动重试没有意义，还可能招来封禁。
    ///
    /// 服务方：由外向内排查：WAF、IP 白名单、`deny` 指令、应用授权、文件属主与 SELinux。静态站点的 403 往往是 nginx 工作进程对上级某一层目录没有执行权限。
    ///
    /// **该用哪一个？**
    ///
    /// - [401](HttpStatus::Unauthorized) 未认证：判断办法：换一个账号或重新登录有没有可能成功？凭据缺失或失效用 401，身份已确认、或者根本与身份无关的拒绝用 403。
    /// - [404](HttpStatus::NotFound) 未找到：反过来用的也有：有的系统对不存在的东西一律回 403，有的对无权看的东西一律回 404，都是为了不让人探出哪些东西存在。
    /// - [405](HttpStatus::MethodNotAllowed) 方法不允许：只读账号发 `DELETE` 被拒，是人不行，403；这个地址对谁都不支持 `DELETE`，是方法不行，405。
    /// - [429](HttpStatus::TooManyRequests) 请求过多：GitHub 一类接口超限额也可能回 403；看到 `x-ratelimit-remaining: 0` 或 `retry-after`，就按限流处理，等一等能好，不是权限问题。
    ///
    /// 规范：[RFC 9110 第 15.5.4 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4) · 原样重试无用
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The request was understood and is refused. The account may lack a right, or identity may have nothing to do with it: source address, CSRF check, firewall rule, file permissions all end here. Repeating the request with the same credentials is pointless.
    ///
    /// A server may explain its reasons in the content or keep them to itself. One that does not even want to admit that the resource exists may say 404 instead.
    ///
    /// **When you meet it**
    ///
    /// - A directory without `index.html` on an nginx with `autoindex` off; the error log says `directory index of … is forbidden`.
    /// - A Kubernetes service account without a role tries to list pods and gets `reason: Forbidden`; `kubectl auth can-i list pods` confirms it.
    /// - An S3 object that does not exist, asked for by a caller without `s3:ListBucket`: the answer is 403 rather than 404.
    /// - A Django form posted without its token ends on the page that reads: CSRF verification failed.
    ///
    /// **What to do**
    ///
    /// Callers: read the reason in the content, then ask for the right, use another account or another network. Automatic retries gain nothing and may get you banned.
    ///
    /// Operators: search from the outside in: WAF, address lists, `deny` directives, authorization in the application, file owner, SELinux. On a static site the cause is often a parent directory that the nginx worker may not enter.
    ///
    /// **Which one?**
    ///
    /// - [401](HttpStatus::Unauthorized) Unauthorized: Look at the headers: 401 must offer a way to authenticate in `WWW-Authenticate`; 403 offers none, because credentials are either known already or beside the point.
    /// - [404](HttpStatus::NotFound) Not Found: Either can stand for the other on purpose: some systems answer 403 for what is missing, others 404 for what is forbidden, so that nobody can probe which names exist.
    /// - [405](HttpStatus::MethodNotAllowed) Method Not Allowed: A `DELETE` refused to this user, though others may send it, is 403; a `DELETE` that the resource offers to nobody is 405.
    /// - [429](HttpStatus::TooManyRequests) Too Many Requests: GitHub and others may answer 403 to a client over its rate limit; `x-ratelimit-remaining: 0` or `retry-after` gives it away, and then waiting helps, new rights do not.
    ///
    /// Specification: [RFC 9110 section 15.5.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4) · do not retry
    ///
    /// </div>
    #[doc(alias = "403")]
    #[doc(alias = "禁止访问")]
    #[doc(alias = "拒绝访问")]
    #[doc(alias = "没有权限")]
    #[doc(alias = "无权限")]
    #[doc(alias = "权限不足")]
    #[doc(alias = "access denied")]
    #[doc(alias = "permission denied")]
    #[doc(alias = "CSRF")]
    #[doc(alias = "WAF")]
    #[doc(alias = "RBAC")]
    #[doc(alias = "IP 黑名单")]
    Forbidden = 403,

    /// **404 Not Found** · 未找到
    ///
    /// <div lang="zh-Hans">
    ///
    /// 源站在这个地址上找不到可给的表示，或者找得到却不愿承认它存在。是暂时没有还是永远没了，它不表态；确知永久移除的，410 说得更明白。
    ///
    /// 它不代表服务器挂了，恰恰相反：网络是通的，有人应答了，只是应答的未必是你想找的那台。缓存可以把“没有”这个结论也记一阵子，所以刚上线的页面可能还会被报成 404。
    ///
    /// **什么时候会遇到**
    ///
    /// - 没有登录就请求 GitHub 私有仓库 `GET /repos/acme/secret`，得到的是 404，免得泄露仓库名。
    /// - nginx 写了 `location /api/` 配 `proxy_pass http://app/;`，末尾的斜杠把 `/api/` 前缀换掉了，后端收到 `/users`，路由对不上。
    /// - 单页应用没配 `try_files $uri /index.html;`，点链接正常，一刷新 `/settings` 就 404。
    ///
    /// **怎么办**
    ///
    /// 调用方：核对路径、大小写、接口版本前缀和末尾斜杠；确认环境和租户没连错。带上凭据再试一次，能分清是真没有还是不给看。
    ///
    /// 服务方：先弄清是谁回的，是 CDN、网关还是应用，看响应头和各层日志就知道；地址搬走了要留下 301，静态目录注意 `root` 与 `alias` 的差别。
    ///
    /// **该用哪一个？**
    ///
    /// - [200](HttpStatus::Ok) 成功：查询列表没有命中时该回 200 和空数组：列表这个资源在，只是里面没东西；按编号取单个对象取不到，才用 404。
    /// - [400](HttpStatus::BadRequest) 错误请求：请求体里引用了一个不存在的编号，不要用 404：地址是对的，错的是数据，400 或 422 更合适。
    /// - [403](HttpStatus::Forbidden) 禁止访问：不该让人知道存在的东西，用 404 挡比 403 稳妥；排查时别只看状态码，换个有权限的账号请求同一地址就见分晓。
    /// - [405](HttpStatus::MethodNotAllowed) 方法不允许：不少框架按“方法 + 路径”一起匹配，方法不对也报 404；用 `GET` 能通、`POST` 却 404，先怀疑路由只注册了一种方法。
    ///
    /// 规范：[RFC 9110 第 15.5.5 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5) · 默认可缓存 · 原样重试无用
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The origin server has no representation to give for this address, or has one and does not care to admit it. Whether the gap is for now or for good is left open; a server that knows the removal to be permanent can say 410.
    ///
    /// It does not mean that the server is down, for something did answer, although it may be the wrong server that did. Caches may remember the absence for a while too, so that a page just published can still appear missing.
    ///
    /// **When you meet it**
    ///
    /// - `GET /repos/acme/secret` for a private repository, sent to the GitHub API without a login: 404, so as not to give its name away.
    /// - nginx has `location /api/` with `proxy_pass http://app/;`: the final slash replaces the prefix, the backend sees `/users` and knows no such route.
    /// - A single-page application without `try_files $uri /index.html;` works while one clicks, and fails on reloading `/settings`.
    ///
    /// **What to do**
    ///
    /// Callers: check path, letter case, version prefix and trailing slash, and that you are talking to the right environment. A second try with credentials shows whether the thing is missing or merely hidden.
    ///
    /// Operators: find out which layer answered, CDN, gateway or application, from header fields and logs. Leave a 301 behind when an address moves, and mind the difference between `root` and `alias`.
    ///
    /// **Which one?**
    ///
    /// - [200](HttpStatus::Ok) OK: A search without hits is 200 with an empty list, since the list itself exists; fetching one object by an id nobody has is 404.
    /// - [400](HttpStatus::BadRequest) Bad Request: If a posted document refers to an id that does not exist, the address itself was right; the data is at fault, which is 400 (or 422).
    /// - [403](HttpStatus::Forbidden) Forbidden: Where even the existence of a thing is a secret, 404 hides what 403 would betray; only a request from an account with rights shows which of them was meant.
    /// - [405](HttpStatus::MethodNotAllowed) Method Not Allowed: Routers that match method and path together may report 404 for a wrong method; if `GET` works and `POST` is not found, the route is there and the method is not.
    ///
    /// Specification: [RFC 9110 section 15.5.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5) · cacheable by default · do not retry
    ///
    /// </div>
    #[doc(alias = "404")]
    #[doc(alias = "Not Found")]
    #[doc(alias = "未找到")]
    #[doc(alias = "找不到")]
    #[doc(alias = "页面不存在")]
    #[doc(alias = "资源不存在")]
    #[doc(alias = "死链")]
    #[doc(alias = "路由不匹配")]
    #[doc(alias = "接口不存在")]
    #[doc(alias = "file not found")]
    #[doc(alias = "missing")]
    #[doc(alias = "dead link")]
    #[doc(alias = "no route")]
    NotFound = 404,

    /// **405 Method Not Allowed** · 方法不允许
    ///
    /// <div lang="zh-Hans">
    ///
    /// 方法本身服务器认得，只是这个资源不支持。响应必须带 `Allow`，列出此刻它支持哪些方法，客户端照着换一个就行；`Allow` 为空也合法，表示眼下一种都不支持。
    ///
    /// 不要把它读成权限问题，换谁来发都一样；也不要读成服务器不会这个方法，同一个方法发到别的地址可能完全正常。
    ///
    /// **什么时候会遇到**
    ///
    /// - `DELETE /orders HTTP/1.1` 得到 `Allow: GET, HEAD, POST`：集合不让整个删，要删就删 `/orders/7`。
    /// - 前端表单 `POST` 到一个静态 `.html` 文件，nginx 的静态模块回 405，而且自带的这个响应没有 `Allow`。
    /// - `POST` 的地址先被 301 补了斜杠，客户端改用 `GET` 跟过去，落到只接 `POST` 的接口上。
    ///
    /// **怎么办**
    ///
    /// 调用方：读 `Allow` 换方法，或者对该地址发 `OPTIONS` 问一问。方法没写错却收到 405，查一查前面有没有发生过重定向，地址是不是少了一截。
    ///
    /// 服务方：自己拼响应时别忘了 `Allow`。跨域预检报 405，说明没人处理 `OPTIONS`；`PUT`、`DELETE` 还可能没到应用就被代理或 WAF 挡下。
    ///
    /// **该用哪一个？**
    ///
    /// - [403](HttpStatus::Forbidden) 禁止访问：按策略拦方法时两个码都有人用，例如 nginx 的 `limit_except GET` 配 `deny all`，对 `POST` 回的是 403；有 `Allow` 可参考的才是标准的 405。
    /// - [404](HttpStatus::NotFound) 未找到：405 已经承认地址存在，只是门开在别的方法上；不想透露这一点的服务会干脆回 404。
    /// - [501](HttpStatus::NotImplemented) 未实现：405 的对象是这个资源，501 的对象是整台服务器：`PUT` 发到静态文件是前者，发一个谁都没听说过的方法 `FOO` 是后者。
    ///
    /// 规范：[RFC 9110 第 15.5.6 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6) · 默认可缓存 · 必须带 `Allow` · 改了请求再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The server knows the method, but this resource does not support it. The response must list in `Allow` what the resource supports at the moment, so that the client can choose; an empty list is legal and means nothing at all for now.
    ///
    /// It is no matter of rights, since every user gets the same refusal, nor of the server\'s abilities: the method may work perfectly one path further on.
    ///
    /// **When you meet it**
    ///
    /// - `DELETE /orders HTTP/1.1` brings `Allow: GET, HEAD, POST`: the collection cannot be removed as a whole, a single `/orders/7` can.
    /// - A form is posted to a static `.html` file; the static module of nginx refuses with 405, and adds no `Allow` of its own.
    /// - A `POST` is first sent through a 301 that adds a slash; the client continues with `GET` and lands on an endpoint made for `POST` only.
    ///
    /// **What to do**
    ///
    /// Callers: take a method from `Allow`, or ask with `OPTIONS`. If the method was right, look for a redirect on the way and for a path that is cut short.
    ///
    /// Operators: remember `Allow` when building the response by hand. A failing CORS preflight means that nobody handles `OPTIONS`. `PUT` and `DELETE` may also be stopped before your application sees them, by a proxy or a WAF.
    ///
    /// **Which one?**
    ///
    /// - [403](HttpStatus::Forbidden) Forbidden: Methods blocked by policy show up as either: `limit_except GET` with `deny all` in nginx refuses a `POST` with 403, whereas a proper 405 offers other methods in `Allow`.
    /// - [404](HttpStatus::NotFound) Not Found: A 405 concedes that the address exists and lists the methods it takes; a service unwilling to reveal that falls back on 404.
    /// - [501](HttpStatus::NotImplemented) Not Implemented: 405 speaks of one resource, 501 of the whole server: a `PUT` to a static file is the former, a made-up method such as `FOO` the latter.
    ///
    /// Specification: [RFC 9110 section 15.5.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6) · cacheable by default · must carry `Allow` · retry once the request is changed
    ///
    /// </div>
    #[doc(alias = "405")]
    #[doc(alias = "Method Not Allowed")]
    #[doc(alias = "方法不允许")]
    #[doc(alias = "请求方式不对")]
    #[doc(alias = "请求方法错误")]
    #[doc(alias = "不支持的方法")]
    #[doc(alias = "Not Allowed")]
    #[doc(alias = "wrong method")]
    #[doc(alias = "OPTIONS")]
    #[doc(alias = "CORS preflight")]
    #[doc(alias = "跨域预检")]
    MethodNotAllowed = 405,

    /// **429 Too Many Requests** · 请求过多
    ///
    /// <div lang="zh-Hans">
    ///
    /// 你在一段时间里发得太勤了，服务器先挡一挡；慢下来，同一个请求过会儿就能通过。`Retry-After` 可以给出该等多久，但不强制。
    ///
    /// 按 IP、账号还是令牌计数，按单机还是整个集群计数，规范都不管。它只评价你的频率，不评价请求的对错，也不表示服务器已经撑不住；这种响应不许缓存。
    ///
    /// **什么时候会遇到**
    ///
    /// - nginx 用 `limit_req` 限流，想让客户端看到 429，要写上 `limit_req_status 429;`，默认给的是 503。
    /// - GitHub 触发次级限流时回 403 或 429，并可能带 `retry-after`；主限额则看 `x-ratelimit-reset`。
    /// - Kubernetes API 服务器的 API 优先级与公平性（APF）队列满了，会以 429 拒绝请求，写得莽撞的控制器最先撞上。
    ///
    /// **怎么办**
    ///
    /// 调用方：有 `Retry-After` 就照办，没有就指数退避并加随机抖动；把循环里的单条请求换成批量接口，能缓存的缓存下来。多进程共用一个额度时，要在自己这头统一限速。
    ///
    /// 服务方：给出 `Retry-After` 和剩余额度，文档里写清按什么计数。确认应用看到的是真实客户端 IP，否则代理后面的所有人共用一个桶。
    ///
    /// **该用哪一个？**
    ///
    /// - [403](HttpStatus::Forbidden) 禁止访问：先看有没有等待提示：限流过期自动解除；因滥用被拉黑的，再等也是 403，得找对方解封。
    /// - [503](HttpStatus::ServiceUnavailable) 服务不可用：429 是“你太快”，别人可能一切正常；503 是“我忙不过来”，对谁都一样。nginx 限流默认回 503，两者因此常被搅在一起。
    ///
    /// 规范：[RFC 6585 第 4 节](https://www.rfc-editor.org/rfc/rfc6585#section-4) · 可以带 `Retry-After` · 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// Too many requests came from you within some span of time. Slow down and the very same request will pass later; `Retry-After` may say when, but nothing obliges the server to send it.
    ///
    /// Who is counted (address, account, token) and where (one machine, the whole cluster) is up to the server. The code judges your pace, neither the request nor the health of the service, and a cache must not store it.
    ///
    /// **When you meet it**
    ///
    /// - With `limit_req` nginx sends 503 unless told otherwise; `limit_req_status 429;` lets clients see the proper code.
    /// - GitHub answers a breach of its secondary limits with 403 or 429, possibly with `retry-after`; for the primary limit look at `x-ratelimit-reset`.
    /// - The priority and fairness queues of a Kubernetes API server are full and requests are rejected with 429; a careless controller is the first to notice.
    ///
    /// **What to do**
    ///
    /// Callers: obey `Retry-After`; without it, back off exponentially with some jitter. Replace loops of single calls by a batch endpoint and cache what you can. Where several processes share a quota, throttle them together on your side.
    ///
    /// Operators: send `Retry-After` and document what is counted. Make sure that the limiter sees the real client address, or everyone behind one proxy shares a single bucket.
    ///
    /// **Which one?**
    ///
    /// - [403](HttpStatus::Forbidden) Forbidden: A limit expires by itself, a ban does not: if waiting out the stated time changes nothing and 403 remains, somebody has blocked you.
    /// - [503](HttpStatus::ServiceUnavailable) Service Unavailable: With 429 it is you who are too fast and others may be served; with 503 the service itself cannot cope. That nginx limits with 503 by default keeps the two confused.
    ///
    /// Specification: [RFC 6585 section 4](https://www.rfc-editor.org/rfc/rfc6585#section-4) · may carry `Retry-After` · retry later
    ///
    /// </div>
    #[doc(alias = "429")]
    #[doc(alias = "Too Many Requests")]
    #[doc(alias = "请求过多")]
    #[doc(alias = "限流")]
    #[doc(alias = "限速")]
    #[doc(alias = "频率限制")]
    #[doc(alias = "请求太频繁")]
    #[doc(alias = "超出配额")]
    #[doc(alias = "rate limit")]
    #[doc(alias = "throttling")]
    #[doc(alias = "quota")]
    #[doc(alias = "backoff")]
    #[doc(alias = "退避")]
    TooManyRequests = 429,

    /// **500 Internal Server Error** · 服务器内部错误
    ///
    /// <div lang="zh-Hans">
    ///
    /// 服务器自己出了岔子，事先没料到，也说不出更具体的名目：空指针、没捕获的异常、配置写错、磁盘写满，都归到它。客户端从中得不到原因，原因在服务端日志里。
    ///
    /// 它不等于请求有错，也不保证什么都没做：写操作可能已经落库，只是在返回之前失败了。同一个请求每次都得到它，多半是固定的缺陷；时好时坏，则更像依赖或资源的问题。
    ///
    /// **什么时候会遇到**
    ///
    /// - Spring Boot 的控制器抛出没人处理的 `NullPointerException`，用户看到默认的 `Whitelabel Error Page`。
    /// - Apache 的 `.htaccess` 里有一条拼错的指令，该目录下的请求全部 500，错误日志里是 `Invalid command`。
    /// - nginx 的 `try_files` 最后一项指向不存在的 `/index.html`，日志里出现 `rewrite or internal redirection cycle`。
    ///
    /// **怎么办**
    ///
    /// 调用方：幂等请求可以退避后重试一两次；不幂等的先查一下上一次是否已经生效，或者带上幂等键再发。把请求编号和时间记下来，找对方时用得上。
    ///
    /// 服务方：按请求编号翻日志和调用栈，再看是不是刚发过版。不要把堆栈吐给客户端，给一个可检索的错误编号；入参引发的异常改成 4xx，下游的故障改成 502、503 或 504。
    ///
    /// **该用哪一个？**
    ///
    /// - [200](HttpStatus::Ok) 成功：有的框架出错时只打日志，照样返回 200 和半截页面：头已经发出去，状态码来不及改了。流式响应尤其要留意。
    /// - [400](HttpStatus::BadRequest) 错误请求：只有畸形参数才触发，多半是入参没校验，补上之后该回 400；合法参数也报错，才是服务端真有问题。
    /// - [502](HttpStatus::BadGateway) 网关错误：应用跑起来了、自己报错，是 500；应用没跑起来、或者话说一半断了，替它说话的网关报 502。看响应页是谁的样式，就知道是哪一层。
    /// - [503](HttpStatus::ServiceUnavailable) 服务不可用：500 是出乎意料，503 是有意为之：后者知道自己眼下接不了，还能告诉你何时再来。
    ///
    /// 规范：[RFC 9110 第 15.6.1 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1) · 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// Something went wrong inside the server that nobody had planned for and no better code describes: a null pointer, an uncaught exception, a broken configuration, a full disk. The client learns no cause from it; the cause is in the server\'s log.
    ///
    /// It does not prove the request right or wrong, nor does it prove that nothing happened, for a write may have been committed before the failure. If one request fails every time, suspect a defect; if it fails now and then, suspect a dependency or a resource.
    ///
    /// **When you meet it**
    ///
    /// - A Spring Boot controller throws a `NullPointerException` that nothing handles, and the visitor gets the default `Whitelabel Error Page`.
    /// - One misspelt directive in an Apache `.htaccess` fails every request below that directory; the error log says `Invalid command`.
    /// - The last argument of `try_files` in nginx names an `/index.html` that is not there, and the log reports `rewrite or internal redirection cycle`.
    ///
    /// **What to do**
    ///
    /// Callers: retry an idempotent request once or twice with a pause. Before repeating any other, find out whether the first one took effect, or use an idempotency key. Keep the request id and the time for your report.
    ///
    /// Operators: look up the request id in logs and traces, and check what was released last. Hand out a reference number rather than a stack trace. Exceptions caused by input belong to 4xx, failures of a dependency to 502, 503 or 504.
    ///
    /// **Which one?**
    ///
    /// - [200](HttpStatus::Ok) OK: A failure in the middle of a streamed response can no longer change the status: the client holds a 200 with half the content, the server logs an error that nobody was told about.
    /// - [400](HttpStatus::BadRequest) Bad Request: If malformed input alone provokes it, validation is probably missing and the code ought to be 400; if valid input fails too, the server really is at fault.
    /// - [502](HttpStatus::BadGateway) Bad Gateway: An application that runs and fails says 500 itself; if it is down or hangs up midway, the gateway in front says 502 for it. The look of the error page usually tells which of them spoke.
    /// - [503](HttpStatus::ServiceUnavailable) Service Unavailable: 500 is an accident, 503 a decision: there the server knows that it cannot take the work just now and may even name a time.
    ///
    /// Specification: [RFC 9110 section 15.6.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1) · retry later
    ///
    /// </div>
    #[doc(alias = "500")]
    #[doc(alias = "Internal Server Error")]
    #[doc(alias = "服务器内部错误")]
    #[doc(alias = "系统异常")]
    #[doc(alias = "服务器错误")]
    #[doc(alias = "系统繁忙")]
    #[doc(alias = "内部错误")]
    #[doc(alias = "未捕获异常")]
    #[doc(alias = "空指针")]
    #[doc(alias = "crash")]
    #[doc(alias = "exception")]
    #[doc(alias = "panic")]
    #[doc(alias = "internal error")]
    #[doc(alias = "server error")]
    InternalServerError = 500,

    /// **501 Not Implemented** · 未实现
    ///
    /// <div lang="zh-Hans">
    ///
    /// 办成这个请求所需的功能，服务器根本没有。最典型的是方法不认识，发到哪个地址都一样；也可以是报文用了它不懂的机制，例如没见过的传输编码。
    ///
    /// 它是能力问题，不是故障，等多久都不会好，除非对方升级；正因为结论稳定，缓存默认可以存它。通用服务器至少得支持 `GET` 和 `HEAD`，对这两个方法回它是说不通的。
    ///
    /// **什么时候会遇到**
    ///
    /// - 向 `python -m http.server` 发 `POST`，得到 `501 Unsupported method`：这个小服务器只会 `GET` 和 `HEAD`。
    /// - 请求带着 `Transfer-Encoding: gzip`，nginx 只认 `chunked`，日志写 `client sent unknown` 之后回 501。
    /// - Amazon S3 遇到自己不支持的请求头，错误码就叫 `NotImplemented`；兼容 S3 协议的对象存储对没做的接口也常这样答。
    ///
    /// **怎么办**
    ///
    /// 调用方：别重试，换一种对方支持的方法或写法；用第三方 SDK 时看有没有兼容开关，比如关掉分块签名或校验和之类的新特性。
    ///
    /// 服务方：该功能做不做，文档里说清楚；中间的老代理、安全网关也可能不认识 `PATCH`、`PROPFIND` 而替你回 501，别只盯着应用。
    ///
    /// **该用哪一个？**
    ///
    /// - [400](HttpStatus::BadRequest) 错误请求：报文语法有错，改对了就行，是 400；报文挑不出错，只是用到的特性对方没做，是 501。未知的传输编码属于后者。
    /// - [405](HttpStatus::MethodNotAllowed) 方法不允许：带 `Allow` 的是 405，换个方法这个地址就能用；501 没有备选可给，因为整个服务器都不会。
    /// - [503](HttpStatus::ServiceUnavailable) 服务不可用：功能“还没上线”想用哪个？有计划、过会儿就开，用 503 加 `Retry-After`；压根没做，用 501。
    ///
    /// 规范：[RFC 9110 第 15.6.2 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2) · 默认可缓存 · 原样重试无用
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// The server lacks a function that the request needs. Typically it does not recognize the method, whatever the address; it may also meet a mechanism it does not know, such as an unfamiliar transfer coding.
    ///
    /// This is a limit, not a failure: waiting does not help until somebody extends the software, and as the verdict is stable a cache may keep it by default. Every general-purpose server has to support `GET` and `HEAD`, so neither of them should ever be answered this way.
    ///
    /// **When you meet it**
    ///
    /// - `POST` to `python -m http.server` ends in `501 Unsupported method`, since that small server knows `GET` and `HEAD` only.
    /// - A request arrives with `Transfer-Encoding: gzip`; nginx understands `chunked` alone, logs `client sent unknown` and refuses.
    /// - Amazon S3 has an error named `NotImplemented` for header fields it does not support; object stores that imitate S3 often use it for operations they left out.
    ///
    /// **What to do**
    ///
    /// Callers: do not retry; use a method or form that the server knows. Client libraries often have a compatibility switch that turns off newer features such as chunked signatures or checksums.
    ///
    /// Operators: document what is left out on purpose. An old proxy or security appliance that has never heard of `PATCH` or `PROPFIND` may be giving this answer in your name, so look beyond the application.
    ///
    /// **Which one?**
    ///
    /// - [400](HttpStatus::BadRequest) Bad Request: Ask whether another server could have carried the request out: if so, this one lacks a feature and 501 is right; if none could, it was malformed and 400 is.
    /// - [405](HttpStatus::MethodNotAllowed) Method Not Allowed: 405 comes with alternatives in `Allow`; 501 has none to offer, as the ability is missing from the server altogether.
    /// - [503](HttpStatus::ServiceUnavailable) Service Unavailable: For a feature not live yet: opening soon means 503 with `Retry-After`, not built at all means 501.
    ///
    /// Specification: [RFC 9110 section 15.6.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2) · cacheable by default · do not retry
    ///
    /// </div>
    #[doc(alias = "501")]
    #[doc(alias = "Not Implemented")]
    #[doc(alias = "未实现")]
    #[doc(alias = "尚未实施")]
    #[doc(alias = "功能未实现")]
    #[doc(alias = "不支持该功能")]
    #[doc(alias = "方法未实现")]
    #[doc(alias = "unsupported method")]
    #[doc(alias = "unsupported feature")]
    #[doc(alias = "transfer-encoding")]
    NotImplemented = 501,

    /// **502 Bad Gateway** · 网关错误
    ///
    /// <div lang="zh-Hans">
    ///
    /// 替你转发请求的那一层（反向代理、负载均衡、CDN）去找上游，拿到的应答没法用：响应头残缺或过大、协议对不上、话说一半断了线。规范只讲“收到无效的应答”，而 nginx 等产品把连不上也算进来。说这话的是网关，应用本身也许从没见过这个请求。
    ///
    /// 它不代表网关坏了，也不代表超时，超时另有 504。请求可能已经在上游执行过，只是结果没传回来，写操作不能当作没发生。
    ///
    /// **什么时候会遇到**
    ///
    /// - 后端进程没起来，nginx 错误日志写 `connect() failed (111: Connection refused) while connecting to upstream`。
    /// - gunicorn 的工作进程超过 `--timeout`（默认 30 秒）被杀，nginx 看到的是 `upstream prematurely closed connection`。
    /// - Node.js 服务的 `keepAliveTimeout` 比前面 AWS ALB 的空闲超时（默认 60 秒）短，复用到刚被关掉的连接，偶发 502。
    /// - 应用一次塞了太多 Cookie，nginx 报 `upstream sent too big header`，要么瘦身，要么调大 `proxy_buffer_size`。
    ///
    /// **怎么办**
    ///
    /// 调用方：幂等请求隔几秒重试；持续不断就是对方正在出故障，改自己的请求没有用。
    ///
    /// 服务方：先看网关的错误日志，再确认上游进程在不在、端口和协议（HTTP 还是 HTTPS、gRPC）配得对不对、有没有被 OOM 杀掉。滚动发布期间零星出现，多半是没做优雅下线；让后端的长连接空闲时间大于网关，可以消掉偶发的那些。
    ///
    /// **该用哪一个？**
    ///
    /// - [500](HttpStatus::InternalServerError) 服务器内部错误：Go 的 `net/http` 里处理函数 panic 时，默认是记日志并断开连接，不会回 500，于是前面的代理把它变成 502：表面是网络问题，根子是代码。
    /// - [503](HttpStatus::ServiceUnavailable) 服务不可用：同样是后端连不上，nginx 报 502，Envoy 却报 503（`upstream connect error`），ingress-nginx 没有可用端点时也是 503；别跨产品硬套。
    /// - [504](HttpStatus::GatewayTimeout) 网关超时：都是网关在说话：502 是上游回了坏东西或直接断开，504 是上游到点还没回。nginx 日志里前者常见 `prematurely closed`，后者是 `upstream timed out`。
    ///
    /// 规范：[RFC 9110 第 15.6.3 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3) · 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// A reverse proxy, load balancer or CDN passed the request on and received nothing usable: header fields that are incomplete or too large, the wrong protocol, a connection broken midway. The specification speaks of an invalid response only; nginx and others count a refused connection as well. It is the gateway that speaks, and the application may never have seen the request.
    ///
    /// The gateway itself is not broken, and the trouble is not lateness, for which there is 504. The upstream may have carried out the request before the answer was lost, so a write cannot be assumed undone.
    ///
    /// **When you meet it**
    ///
    /// - The backend process is not running, and nginx logs `connect() failed (111: Connection refused) while connecting to upstream`.
    /// - A gunicorn worker exceeds `--timeout` (30 seconds unless changed) and is killed; what nginx sees is `upstream prematurely closed connection`.
    /// - A Node.js service has a `keepAliveTimeout` shorter than the idle timeout of the AWS ALB before it (60 seconds by default), which now and then reuses a connection just closed.
    /// - An application sets too many cookies at once: nginx complains that `upstream sent too big header`, to be cured by fewer of them or a larger `proxy_buffer_size`.
    ///
    /// **What to do**
    ///
    /// Callers: repeat idempotent requests after some seconds. If it persists, the other side has an outage, and nothing in your request will cure it.
    ///
    /// Operators: read the gateway\'s error log, then check that the upstream process is alive, that port and protocol agree (HTTP, HTTPS, gRPC) and that the kernel has not killed it for memory. A sprinkling during deployments points to a missing graceful shutdown; sporadic ones go away when the backend keeps idle connections longer than the gateway does.
    ///
    /// **Which one?**
    ///
    /// - [500](HttpStatus::InternalServerError) Internal Server Error: A handler that panics in Go\'s `net/http` does not yield 500; the connection is simply cut, and the proxy in front turns that into 502. What looks like a network problem is a bug.
    /// - [503](HttpStatus::ServiceUnavailable) Service Unavailable: Products disagree here: a backend that refuses connections is 502 from nginx but 503 (`upstream connect error`) from Envoy, and a Service without endpoints is 503 from ingress-nginx.
    /// - [504](HttpStatus::GatewayTimeout) Gateway Timeout: A gateway speaks in either case: 502 when the upstream answered badly or hung up, 504 when the time ran out. The nginx log has `prematurely closed` for one and `upstream timed out` for the other.
    ///
    /// Specification: [RFC 9110 section 15.6.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3) · retry later
    ///
    /// </div>
    #[doc(alias = "502")]
    #[doc(alias = "Bad Gateway")]
    #[doc(alias = "网关错误")]
    #[doc(alias = "错误网关")]
    #[doc(alias = "坏网关")]
    #[doc(alias = "无效网关")]
    #[doc(alias = "网关异常")]
    #[doc(alias = "上游异常")]
    #[doc(alias = "nginx")]
    #[doc(alias = "反向代理")]
    #[doc(alias = "upstream")]
    #[doc(alias = "connection refused")]
    #[doc(alias = "prematurely closed")]
    #[doc(alias = "keepalive")]
    BadGateway = 502,

    /// **503 Service Unavailable** · 服务不可用
    ///
    /// <div lang="zh-Hans">
    ///
    /// 此刻接不了，过后会好：过载了，或者正在维护。这是服务器清醒时做出的婉拒，不是崩溃；知道要多久，就用 `Retry-After` 给个秒数或时间点。
    ///
    /// 客户端可以认定问题是暂时的、与自己的请求写法无关。不过规范也讲明，过载的服务器不一定非用它，直接不接连接也行。
    ///
    /// **什么时候会遇到**
    ///
    /// - 停机升级时在 nginx 里写 `add_header Retry-After 1800 always; return 503;`，爬虫看到后过会儿再来，不会把页面当成没了。
    /// - Kubernetes 里就绪探针全部失败，Service 没有可用端点，ingress-nginx 回 503。
    /// - nginx 的 `limit_conn` 与 `limit_req` 拒绝请求时，默认状态码就是它。
    /// - Envoy 在集群里选不出可用的主机，响应内容是 `no healthy upstream`，访问日志的标志是 `UH`。
    ///
    /// **怎么办**
    ///
    /// 调用方：遵守 `Retry-After`；没有就指数退避加抖动，并限制总重试次数，否则大家一起重试会把刚缓过来的服务再次压垮。
    ///
    /// 服务方：维护页要配正确的状态码，不要用 200。过载时尽早拒绝、优先保住核心接口；排查从健康检查、连接池和限流配置看起，再看实例数够不够。
    ///
    /// **该用哪一个？**
    ///
    /// - [429](HttpStatus::TooManyRequests) 请求过多：限流到底回哪个：针对某个调用方的配额用 429，让它自己慢下来；整体过载的保护用 503，提示所有人避一避。
    /// - [500](HttpStatus::InternalServerError) 服务器内部错误：依赖挂了、熔断器打开时，直接回 503 比抛异常变成 500 好：前者告诉调用方可以等，后者只说坏了。
    /// - [502](HttpStatus::BadGateway) 网关错误：发版重启的那几秒，后端直接断开会变成 502；先让健康检查失败、摘掉流量再停，就只会是 503 或毫无感觉。
    /// - [504](HttpStatus::GatewayTimeout) 网关超时：后端很忙时两个码常一起冒出来：还肯应答的实例主动回 503，已经卡住的等到网关不耐烦，变成 504。后者越多，说明拒绝得越晚。
    ///
    /// 规范：[RFC 9110 第 15.6.4 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4) · 可以带 `Retry-After` · 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// Not now, but later: the server is overloaded or under maintenance. It is a deliberate refusal by something still able to answer, not a crash. If the length of the delay is known, `Retry-After` gives it in seconds or as a date.
    ///
    /// The client may take the condition to be temporary and unrelated to how the request is written. An overloaded server need not be this polite; refusing connections is allowed as well.
    ///
    /// **When you meet it**
    ///
    /// - During an upgrade nginx is told to `add_header Retry-After 1800 always; return 503;`, so that crawlers come back instead of dropping the pages.
    /// - Every readiness probe fails in Kubernetes, the Service has no endpoint left, and ingress-nginx refuses the request.
    /// - Both `limit_conn` and `limit_req` of nginx reject with this status unless another is configured.
    /// - Envoy finds no host in the cluster that it could choose: the content says `no healthy upstream`, the flag in the access log is `UH`.
    ///
    /// **What to do**
    ///
    /// Callers: respect `Retry-After`; otherwise back off exponentially with jitter and cap the number of attempts, lest everybody\'s retries flatten a service that has just recovered.
    ///
    /// Operators: give the maintenance page this status instead of 200. Under overload refuse early and protect what matters most. When nobody planned the refusals, check health checks, connection pools and limits first, capacity next.
    ///
    /// **Which one?**
    ///
    /// - [429](HttpStatus::TooManyRequests) Too Many Requests: For throttling: a quota of one caller is 429 and asks that caller to slow down; shedding load for the sake of everybody is 503.
    /// - [500](HttpStatus::InternalServerError) Internal Server Error: When a circuit breaker is open, answering 503 is better than letting an exception become 500: one invites a later try, the other just reports damage.
    /// - [502](HttpStatus::BadGateway) Bad Gateway: A restart that just drops connections shows as 502; one that fails its health check first and drains its traffic shows at worst as 503, mostly not at all.
    /// - [504](HttpStatus::GatewayTimeout) Gateway Timeout: A struggling backend produces both: 503 from instances that still refuse in good order, 504 from those so stuck that the gateway stops waiting. Many of the latter mean that refusal comes too late.
    ///
    /// Specification: [RFC 9110 section 15.6.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4) · may carry `Retry-After` · retry later
    ///
    /// </div>
    #[doc(alias = "503")]
    #[doc(alias = "Service Unavailable")]
    #[doc(alias = "服务不可用")]
    #[doc(alias = "暂停服务")]
    #[doc(alias = "停机维护")]
    #[doc(alias = "维护中")]
    #[doc(alias = "过载")]
    #[doc(alias = "熔断")]
    #[doc(alias = "降级")]
    #[doc(alias = "服务繁忙")]
    #[doc(alias = "overload")]
    #[doc(alias = "maintenance")]
    #[doc(alias = "load shedding")]
    #[doc(alias = "no healthy upstream")]
    #[doc(alias = "Service Temporarily Unavailable")]
    ServiceUnavailable = 503,

    /// **504 Gateway Timeout** · 网关超时
    ///
    /// <div lang="zh-Hans">
    ///
    /// 网关把请求交给了上游，等到自己定的时限还没等来应答，于是先向客户端交代。超的是网关的耐心，不是客户端的；客户端迟迟不把请求发完，那是 408。
    ///
    /// 应答没等到，不等于事情没做：上游往往还在跑，过一会儿可能照样成功。所以写操作见到它，不能直接当作失败重做。
    ///
    /// **什么时候会遇到**
    ///
    /// - 报表接口要跑 90 秒，nginx 的 `proxy_read_timeout` 默认 60 秒；注意它计的是两次读取的间隔，不是总时长。
    /// - Envoy 路由的 `timeout` 不写就是 15 秒，超时后响应内容是 `upstream request timeout`，访问日志标志为 `UT`。
    /// - 安全组没放行，AWS ALB 连目标连不上，过了连接超时（10 秒）也回 504，这时应用日志里一条记录都没有。
    ///
    /// **怎么办**
    ///
    /// 调用方：查询类请求可以稍后再试；写操作先按单号查结果。经常遇到就把任务拆小，或者改用提交后轮询的异步接口。
    ///
    /// 服务方：先分清是连不上还是处理慢，网关日志里的 `$upstream_connect_time` 和 `$upstream_response_time` 能说明白。治本是慢 SQL、锁和外部调用；调大超时要从外到内依次递减，别让外层先断。
    ///
    /// **该用哪一个？**
    ///
    /// - [502](HttpStatus::BadGateway) 网关错误：应用的工作进程有自己的超时：它先到，进程被杀、连接断开，网关报 502；网关先到，才是 504。把两边的时限对齐，现象会在两个码之间跳。
    /// - [503](HttpStatus::ServiceUnavailable) 服务不可用：503 通常立刻就回，504 总要先等上几十秒；看响应耗时是不是恰好等于某个超时配置，一眼可辨。
    ///
    /// 规范：[RFC 9110 第 15.6.5 节](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5) · 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// A gateway handed the request to an upstream, waited as long as it is configured to, and got no answer in time. It is the gateway\'s patience that ran out; a client too slow in sending its request is the business of 408.
    ///
    /// No answer in time does not mean no work done: the upstream is often still busy and may yet succeed, so a write that ends like this must not simply be repeated as if it had failed.
    ///
    /// **When you meet it**
    ///
    /// - A report takes 90 seconds while `proxy_read_timeout` of nginx stands at its default of 60; it measures the gap between two reads, not the whole response.
    /// - An Envoy route without a `timeout` allows 15 seconds, then answers `upstream request timeout` and logs the flag `UT`.
    /// - A security group blocks the way, so an AWS ALB cannot connect to its target within the connection timeout (10 seconds) and gives up with 504; the application has not logged a thing.
    ///
    /// **What to do**
    ///
    /// Callers: try reads again later, and look up the outcome of a write before repeating it. If it happens often, split the work or use an interface that accepts a job and lets you poll.
    ///
    /// Operators: separate failing connections from slow processing; `$upstream_connect_time` and `$upstream_response_time` in the nginx log tell them apart. Slow queries, locks and outside calls are the real cure. When raising timeouts, keep each outer layer more patient than the one inside.
    ///
    /// **Which one?**
    ///
    /// - [502](HttpStatus::BadGateway) Bad Gateway: Which limit strikes first decides: if the application kills its own worker, the gateway sees a broken connection and says 502; if the gateway\'s timer is shorter, it says 504.
    /// - [503](HttpStatus::ServiceUnavailable) Service Unavailable: 503 tends to come at once, 504 only after a wait; a duration that equals some configured timeout to the second gives it away.
    ///
    /// Specification: [RFC 9110 section 15.6.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5) · retry later
    ///
    /// </div>
    #[doc(alias = "504")]
    #[doc(alias = "Gateway Timeout")]
    #[doc(alias = "网关超时")]
    #[doc(alias = "网关超时错误")]
    #[doc(alias = "上游超时")]
    #[doc(alias = "响应超时")]
    #[doc(alias = "接口超时")]
    #[doc(alias = "Gateway Time-out")]
    #[doc(alias = "upstream timed out")]
    #[doc(alias = "proxy_read_timeout")]
    #[doc(alias = "timeout")]
    #[doc(alias = "慢查询")]
    GatewayTimeout = 504,

    /// **506 Variant Also Negotiates** · 变体也在协商
    ///
    /// <div lang="zh-Hans">
    ///
    /// 这是透明内容协商里的一种配置错误。协商本该从一份变体清单里挑出最合适的一个，直接拿来应答；偏偏被挑中的那个变体自己也配成了要协商的资源，挑选没有终点，服务器只好认错。
    ///
    /// 定义它的 RFC 2295 是 1998 年的实验性文档，实际几乎碰不到。它不是说客户端的 `Accept` 头没有匹配项，那种情况归 406；客户端改什么都未必绕得开。
    ///
    /// **什么时候会遇到**
    ///
    /// - Apache httpd 的类型映射文件 `index.var` 里，有一项指向另一个 `.var` 文件；`mod_negotiation` 选中它时发现还要再协商一轮，便返回 506。
    /// - 类型映射里有一项写成不带后缀的 `page`，要靠 `MultiViews` 才能落到具体文件；选中它等于又发起一次透明协商（子请求里已带上 `TCN` 头），结果同样是 506。
    ///
    /// **怎么办**
    ///
    /// 调用方：如果知道某个变体的确切地址（如 `index.zh.html`），直接请求它；此外就只能把地址报给站长。
    ///
    /// 服务方：让清单里的每一项都指向真正的文件，不要再指向类型映射或开了 `MultiViews` 的名字；改完用不同的 `Accept-Language` 逐个验证。
    ///
    /// **该用哪一个？**
    ///
    /// - [500](HttpStatus::InternalServerError) 服务器内部错误：很多服务器遇到配置错误统统回 500；506 是其中点名到“协商配置”的那一种，日志里该找类型映射，不必翻应用代码。
    /// - [508](HttpStatus::LoopDetected) 检测到循环：都像“绕不出来”，但地方不同：506 是内容协商选到了另一个协商，508 是 WebDAV 遍历集合时走进了环。
    ///
    /// 规范：[RFC 2295 第 8.1 节](https://www.rfc-editor.org/rfc/rfc2295#section-8.1) · 原样重试无用
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// A configuration error in transparent content negotiation. The server chose one variant from the list of a negotiated resource, but the chosen one is set up to be negotiated in turn, so it cannot serve as the end of the search.
    ///
    /// RFC 2295, which defines it, is an experimental document of 1998, and the code is hardly ever seen. It does not say that nothing matched the `Accept` field, which would be 406, and there may be nothing the client can do about it.
    ///
    /// **When you meet it**
    ///
    /// - One entry of an Apache httpd type map `index.var` names another `.var` file; `mod_negotiation` selects it, finds a second negotiation waiting, and returns 506.
    /// - A type map lists a bare `page` that only `MultiViews` can turn into a file: choosing it starts another transparent negotiation, visible by the `TCN` field of the subrequest, and httpd gives up.
    ///
    /// **What to do**
    ///
    /// Callers: if you know the exact address of a variant, such as `index.en.html`, ask for that; beyond this, all you can do is report the address.
    ///
    /// Operators: make every entry of the variant list point at a real file, never at a type map or at a name resolved by `MultiViews`, and test the result with several values of `Accept-Language`.
    ///
    /// **Which one?**
    ///
    /// - [500](HttpStatus::InternalServerError) Internal Server Error: Most misconfigurations surface as 500; this code singles out one of them, so the place to look is the variant list rather than the application.
    /// - [508](HttpStatus::LoopDetected) Loop Detected: Both sound like going round in circles: here a negotiation leads to another negotiation, while 508 is about walking a tree of WebDAV collections that contains itself.
    ///
    /// Specification: [RFC 2295 section 8.1](https://www.rfc-editor.org/rfc/rfc2295#section-8.1) · do not retry
    ///
    /// </div>
    #[doc(alias = "506")]
    #[doc(alias = "Variant Also Negotiates")]
    #[doc(alias = "变体也在协商")]
    #[doc(alias = "内容协商")]
    #[doc(alias = "透明内容协商")]
    #[doc(alias = "变体协商")]
    #[doc(alias = "content negotiation")]
    #[doc(alias = "type map")]
    #[doc(alias = "mod_negotiation")]
    #[doc(alias = "TCN")]
    #[doc(alias = "Variant Also Varies")]
    VariantAlsoNegotiates = 506,

    /// **508 Loop Detected** · 检测到循环
    ///
    /// <div lang="zh-Hans">
    ///
    /// WebDAV 服务器在处理 `Depth: infinity` 的请求时发现集合里套着自己，继续走下去没有尽头，于是中止，整个操作算失败。环来自 RFC 5842 的绑定：同一个集合可以挂在多个路径下，其中包括它自己的下级。
    ///
    /// 在装了 CloudLinux 的 cPanel 虚拟主机上，508 是另一回事，页面写着“Resource Limit Is Reached”：账号的并发入口进程等资源用满了。这个用法没有标准依据，与循环无关，不过普通网站上冒出的 508，更可能是它。
    ///
    /// **什么时候会遇到**
    ///
    /// - `PROPFIND /Coll/ HTTP/1.1` 带 `Depth: infinity`，而 `/Coll/Bar` 又绑定回 `/Coll/`，服务器边走边发现了环。
    /// - 多状态响应已经发出一半才发现环：207 的内容里，出问题的那一条标成 508，而不是响应本身。
    /// - 共享主机上的 WordPress 被爬虫猛抓，PHP 并发超过套餐的入口进程数（Entry Processes），访客看到 508。
    ///
    /// **怎么办**
    ///
    /// 调用方：改用 `Depth: 1` 逐层取，自己记住访问过的 `DAV:resource-id`；或者在请求里用 `DAV: bind` 声明认得绑定，服务器便可用 208 标出重复处，而不必整体失败。遇到的是虚拟主机那种，就过一会儿再来。
    ///
    /// 服务方：找到成环的绑定并解除，不支持环的服务器应在创建时就拒绝。虚拟主机用户到 cPanel 的 Resource Usage 里看哪一项到顶，再加缓存、拦爬虫或升级套餐。
    ///
    /// **该用哪一个？**
    ///
    /// - [500](HttpStatus::InternalServerError) 服务器内部错误：重写规则绕圈（nginx 的 `internal redirection cycle`、Apache 的内部重定向超限）虽是循环，回的却是 500，别照着 508 去查。
    /// - [503](HttpStatus::ServiceUnavailable) 服务不可用：cPanel 主机的 508 说的其实是资源用尽，含义更接近 503；同一台主机上内存或进程数超限时，也确实可能报 500 或 503。
    /// - [506](HttpStatus::VariantAlsoNegotiates) 变体也在协商：506 发生在“选哪个版本”的时候，508 发生在“往下走几层”的时候；请求里没有 `Depth` 头，又不是虚拟主机，就该怀疑别的原因。
    ///
    /// 规范：[RFC 5842 第 7.2 节](https://www.rfc-editor.org/rfc/rfc5842#section-7.2) · 改了请求再试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// Processing a request with `Depth: infinity`, a WebDAV server found a collection inside itself and stopped an operation that would never have ended; the operation has failed as a whole. Such loops come from the bindings of RFC 5842, which let one collection hang below several paths, its own descendants included.
    ///
    /// Shared hosting with cPanel and CloudLinux uses the number for something else. There the page reads Resource Limit Is Reached: the account has used up its entry processes or another allowance. No standard backs this meaning and no loop is involved, yet on an ordinary web site it is the likelier of the two.
    ///
    /// **When you meet it**
    ///
    /// - `PROPFIND /Coll/ HTTP/1.1` with `Depth: infinity`, where `/Coll/Bar` is bound to `/Coll/` again: the server runs into the circle.
    /// - The circle shows only after half of a 207 has been sent; then one entry in the multistatus content carries 508, not the response itself.
    /// - Crawlers descend on a WordPress site in shared hosting, PHP exceeds the Entry Processes of the plan, and visitors get 508 in its other sense.
    ///
    /// **What to do**
    ///
    /// Callers: walk the tree with `Depth: 1` and remember each `DAV:resource-id` seen, or announce with `DAV: bind` that you understand bindings, so that the server can mark repetitions with 208 instead of failing. In the hosting sense of the code, come back later.
    ///
    /// Operators: remove the binding that closes the circle; a server without support for loops should refuse to create one. Hosting customers find under Resource Usage in cPanel which allowance ran out, and then cache, keep crawlers off, or buy more.
    ///
    /// **Which one?**
    ///
    /// - [500](HttpStatus::InternalServerError) Internal Server Error: A rewrite rule that feeds itself is a loop too, but nginx and Apache report it as 500; 508 is not meant for it.
    /// - [503](HttpStatus::ServiceUnavailable) Service Unavailable: The hosting sense of 508 is really that of 503, resources exhausted for the moment; on such hosts other allowances running out may well show as 500 or 503.
    /// - [506](HttpStatus::VariantAlsoNegotiates) Variant Also Negotiates: 506 arises in choosing a version of one resource, 508 in descending through many; only the latter goes with a `Depth` field in the request.
    ///
    /// Specification: [RFC 5842 section 7.2](https://www.rfc-editor.org/rfc/rfc5842#section-7.2) · retry once the request is changed
    ///
    /// </div>
    #[doc(alias = "508")]
    #[doc(alias = "Loop Detected")]
    #[doc(alias = "检测到循环")]
    #[doc(alias = "死循环")]
    #[doc(alias = "无限循环")]
    #[doc(alias = "循环引用")]
    #[doc(alias = "资源超限")]
    #[doc(alias = "虚拟主机")]
    #[doc(alias = "Resource Limit Is Reached")]
    #[doc(alias = "cPanel")]
    #[doc(alias = "CloudLinux")]
    #[doc(alias = "LVE")]
    #[doc(alias = "entry processes")]
    #[doc(alias = "WebDAV")]
    #[doc(alias = "infinite loop")]
    LoopDetected = 508,

    /// **511 Network Authentication Required** · 需要网络认证
    ///
    /// <div lang="zh-Hans">
    ///
    /// 你还没取得这个网络的上网许可：要先登录、付费或同意条款。发出它的是半路拦截请求的设备，也就是认证门户（captive portal），不是你要访问的网站；源站不应该使用这个码。
    ///
    /// 它的用处是让程序别把门户的页面误当成网站的应答，因此缓存不得保存它。内容里应当给出登录页的链接，而不是登录表单本身，免得浏览器把表单算在原网站名下。
    ///
    /// **什么时候会遇到**
    ///
    /// - 连上酒店 Wi-Fi 后访问 `http://example.com/`，网关回 511 和一页 HTML，链接指向 `https://login.hotel.example/`。
    /// - Android 联网后请求 `http://connectivitycheck.gstatic.com/generate_204`，期望 204；换来的若是跳转或一页内容，就认定有门户，弹出登录通知。
    /// - 没过认证就跑 `apt update`，`http://` 源的索引被换成门户的 HTML，apt 报签名文件无效，还猜了一句 `does the network require authentication?`；门户若回 511，就用不着猜。
    ///
    /// **怎么办**
    ///
    /// 调用方：用浏览器打开任意一个 `http://` 网站，完成登录后原样重试。程序遇到它应停下来提示用户，不要把内容当数据，也不要把站点密码交出去。
    ///
    /// 网络运营者：HTTPS 请求拦不了，硬拦只会触发证书错误；用 RFC 8910 的 DHCP 或 RA 选项和 RFC 8908 的接口把门户地址告诉设备更可靠。511 出现在自家服务上，说明有人把它错当成了登录要求。
    ///
    /// **该用哪一个？**
    ///
    /// - [200](HttpStatus::Ok) 成功：最糟的门户直接回 200 加登录页，缓存和程序都会上当；511 正是为避免这种情形设的。
    /// - [302](HttpStatus::Found) 临时移动：不少门户仍用 302 跳登录页，而不用 511；程序发现一个从不跳转的接口突然跳去陌生域名，也应按没过网络认证处理。
    /// - [401](HttpStatus::Unauthorized) 未认证：要登录的对象不同：511 登录的是网络，登录后请求原样重发即可；401 登录的是服务，重发时要带上凭据。
    ///
    /// 规范：[RFC 6585 第 6 节](https://www.rfc-editor.org/rfc/rfc6585#section-6) · 可以稍后重试
    ///
    /// </div>
    ///
    /// <div lang="en">
    ///
    /// You do not have access to this network yet: log in, pay or accept the terms first. The sender is a device that intercepts requests on the way, a captive portal, and not the site you asked for; origin servers are not supposed to use the code.
    ///
    /// Its purpose is to keep software from mistaking the portal\'s page for an answer of the site, which is also why no cache may store it. The content should link to a login page instead of holding the form itself, as browsers would attribute the form to the original address.
    ///
    /// **When you meet it**
    ///
    /// - On hotel Wi-Fi a request for `http://example.com/` is met by the gateway with 511 and a page linking to `https://login.hotel.example/`.
    /// - After joining a network Android asks for `http://connectivitycheck.gstatic.com/generate_204`; a redirect or a page in place of the expected 204 makes it announce a portal.
    /// - Before logging in, `apt update` receives the portal\'s HTML for an index from an `http://` mirror, calls the signed file invalid and guesses: `does the network require authentication?` With 511 there would be nothing to guess.
    ///
    /// **What to do**
    ///
    /// Callers: open any plain `http://` site in a browser, log in, and repeat the request unchanged. A program should stop and tell its user, should not take the content for data, and must not offer up the password of the site.
    ///
    /// Network operators: HTTPS cannot be intercepted without certificate errors. Announcing the portal by the DHCP or router advertisement options of RFC 8910, with the API of RFC 8908, works better. If one of your own services sends 511, somebody has confused it with a login prompt.
    ///
    /// **Which one?**
    ///
    /// - [200](HttpStatus::Ok) OK: The worst portals answer 200 with their login page and fool caches and programs alike; 511 was made to prevent just that.
    /// - [302](HttpStatus::Found) Found: Many portals still redirect with 302 rather than use 511; an API that never redirected and now points at a foreign host deserves the same suspicion.
    /// - [401](HttpStatus::Unauthorized) Unauthorized: After a 511 the same request succeeds unchanged once the network lets you through; after a 401 it has to carry credentials for the site.
    ///
    /// Specification: [RFC 6585 section 6](https://www.rfc-editor.org/rfc/rfc6585#section-6) · retry later
    ///
    /// </div>
    #[doc(alias = "511")]
    #[doc(alias = "Network Authentication Required")]
    #[doc(alias = "需要网络认证")]
    #[doc(alias = "认证门户")]
    #[doc(alias = "强制门户")]
    #[doc(alias = "要求网络认证")]
    #[doc(alias = "酒店 Wi-Fi")]
    #[doc(alias = "上网认证")]
    #[doc(alias = "公共无线")]
    #[doc(alias = "captive portal")]
    #[doc(alias = "hotspot")]
    #[doc(alias = "wifi login")]
    #[doc(alias = "intercepting proxy")]
    NetworkAuthenticationRequired = 511,
}

#[allow(dead_code, deprecated)]
const _: () = {
    static NAMES: [&str; 18] = [
        "Ok",
        "MovedPermanently",
        "Found",
        "NotModified",
        "BadRequest",
        "Unauthorized",
        "Forbidden",
        "NotFound",
        "MethodNotAllowed",
        "TooManyRequests",
        "InternalServerError",
        "NotImplemented",
        "BadGateway",
        "ServiceUnavailable",
        "GatewayTimeout",
        "VariantAlsoNegotiates",
        "LoopDetected",
        "NetworkAuthenticationRequired",
    ];
    static CODES: [u16; 18] = [
        200, 301, 302, 304, 400, 401, 403, 404, 405, 429, 500, 501, 502, 503, 504, 506,
        508, 511,
    ];
    static REASONS: [&str; 18] = [
        "OK",
        "MOVED_PERMANENTLY",
        "FOUND",
        "NOT_MODIFIED",
        "BAD_REQUEST",
        "UNAUTHORIZED",
        "FORBIDDEN",
        "NOT_FOUND",
        "METHOD_NOT_ALLOWED",
        "TOO_MANY_REQUESTS",
        "INTERNAL_SERVER_ERROR",
        "NOT_IMPLEMENTED",
        "BAD_GATEWAY",
        "SERVICE_UNAVAILABLE",
        "GATEWAY_TIMEOUT",
        "VARIANT_ALSO_NEGOTIATES",
        "LOOP_DETECTED",
        "NETWORK_AUTHENTICATION_REQUIRED",
    ];
    static TITLES_ZH: [&str; 18] = [
        "成功",
        "永久移动",
        "临时移动",
        "未修改",
        "错误请求",
        "未认证",
        "禁止访问",
        "未找到",
        "方法不允许",
        "请求过多",
        "服务器内部错误",
        "未实现",
        "网关错误",
        "服务不可用",
        "网关超时",
        "变体也在协商",
        "检测到循环",
        "需要网络认证",
    ];
    static TITLES_EN: [&str; 18] = [
        "OK",
        "Moved Permanently",
        "Found",
        "Not Modified",
        "Bad Request",
        "Unauthorized",
        "Forbidden",
        "Not Found",
        "Method Not Allowed",
        "Too Many Requests",
        "Internal Server Error",
        "Not Implemented",
        "Bad Gateway",
        "Service Unavailable",
        "Gateway Timeout",
        "Variant Also Negotiates",
        "Loop Detected",
        "Network Authentication Required",
    ];
    static STATUSES: [HttpStatus; 18] = [
        HttpStatus::Ok,
        HttpStatus::MovedPermanently,
        HttpStatus::Found,
        HttpStatus::NotModified,
        HttpStatus::BadRequest,
        HttpStatus::Unauthorized,
        HttpStatus::Forbidden,
        HttpStatus::NotFound,
        HttpStatus::MethodNotAllowed,
        HttpStatus::TooManyRequests,
        HttpStatus::InternalServerError,
        HttpStatus::NotImplemented,
        HttpStatus::BadGateway,
        HttpStatus::ServiceUnavailable,
        HttpStatus::GatewayTimeout,
        HttpStatus::VariantAlsoNegotiates,
        HttpStatus::LoopDetected,
        HttpStatus::NetworkAuthenticationRequired,
    ];
    static MESSAGES_ZH: [&str; 18] = [
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
    ];
    static MESSAGES_EN: [&str; 18] = [
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
    ];
    static MEANINGS_ZH: [&str; 18] = [
        "请求办成了，响应的内容就是结果。结果是什么由方法决定：`GET` 得到资源当前的表示，`HEAD` 只得到同样的头，`POST` 得到处理的结果或进展，`PUT` 和 `DELETE` 得到操作情况的说明。真没有内容可回时，204 更贴切。\n\n它只担保 HTTP 这一层：请求到了，服务器认为自己答上了。内容是不是最新的、业务单据有没有走完，状态码管不着。对 `GET` 的应答即使没写 `Cache-Control`，缓存也可以自行估一个有效期把它留下。",
        "资源换了地址，而且不打算搬回来；新地址写在 `Location` 里，以后的引用都该改用它。浏览器会跟过去，搜索引擎会逐步改收新地址，缓存没见到有效期也可以把这条跳转存下来。\n\n由于历史原因，客户端跟随时可以把 `POST` 改成 `GET`，请求的内容随之丢掉。非要保留方法不可，就用 308。",
        "这一次请到 `Location` 给的地址去取，旧地址照旧有效，下回还从它开始。没有写明缓存时间，缓存就不该把这条跳转留着。\n\n与 301 一样，客户端可以顺手把 `POST` 改成 `GET`。想明确“处理完了，去看结果页”用 303，想保证方法不变用 307；302 的含糊正是后两个码出现的原因。",
        "客户端带着条件来问（`If-None-Match` 或 `If-Modified-Since`），服务器答：你手里那份还能用，我就不再传了。它只用来回应条件 `GET` 和条件 `HEAD`，没有内容，响应在头部之后就结束。\n\n换作 200 时会有的 `Cache-Control`、`Content-Location`、`Date`、`ETag`、`Expires`、`Vary`，在 304 里照样要带，缓存靠它们更新那份存货的元数据。虽是 3 开头，却没有新地址可跳；也别理解成“资源从来没变过”，它只是与客户端报上来的那一版相符。",
        "服务器读不懂，或者不愿意处理这个请求，毛病出在请求本身：报文不合 HTTP 语法、JSON 少个括号、必填参数没给、长度对不上，或者像是伪造的路由。原样再发一百遍，结果还是它。\n\n它是 4xx 里的兜底码，没有更具体的码可用时才轮到它。它不说明服务器有故障，也不说明身份有问题；具体哪里错了，要看响应的内容。",
        "服务器不知道你是谁：请求没带凭据，或者带的凭据过期、作废、对不上。名字里写着“授权”，管的却是认证；换上有效凭据再来，就有机会通过。\n\n响应必须带 `WWW-Authenticate`，列出至少一种认证方式，没有它就不合规范。认得人却不让进是另一回事；要在代理那里认证，则由 407 来说。",
        "请求看懂了，但服务器就是不办。原因可能是这个账号权限不够，也可能与身份毫无关系：来源 IP、CSRF 校验、防火墙规则、文件权限，都能得出它。同样的凭据重复提交不会有不同结果。\n\n服务器愿意的话会在内容里说明理由，不愿意也可以不说；连“有这个资源”都不想承认时，允许改口说 404。",
        "源站在这个地址上找不到可给的表示，或者找得到却不愿承认它存在。是暂时没有还是永远没了，它不表态；确知永久移除的，410 说得更明白。\n\n它不代表服务器挂了，恰恰相反：网络是通的，有人应答了，只是应答的未必是你想找的那台。缓存可以把“没有”这个结论也记一阵子，所以刚上线的页面可能还会被报成 404。",
        "方法本身服务器认得，只是这个资源不支持。响应必须带 `Allow`，列出此刻它支持哪些方法，客户端照着换一个就行；`Allow` 为空也合法，表示眼下一种都不支持。\n\n不要把它读成权限问题，换谁来发都一样；也不要读成服务器不会这个方法，同一个方法发到别的地址可能完全正常。",
        "你在一段时间里发得太勤了，服务器先挡一挡；慢下来，同一个请求过会儿就能通过。`Retry-After` 可以给出该等多久，但不强制。\n\n按 IP、账号还是令牌计数，按单机还是整个集群计数，规范都不管。它只评价你的频率，不评价请求的对错，也不表示服务器已经撑不住；这种响应不许缓存。",
        "服务器自己出了岔子，事先没料到，也说不出更具体的名目：空指针、没捕获的异常、配置写错、磁盘写满，都归到它。客户端从中得不到原因，原因在服务端日志里。\n\n它不等于请求有错，也不保证什么都没做：写操作可能已经落库，只是在返回之前失败了。同一个请求每次都得到它，多半是固定的缺陷；时好时坏，则更像依赖或资源的问题。",
        "办成这个请求所需的功能，服务器根本没有。最典型的是方法不认识，发到哪个地址都一样；也可以是报文用了它不懂的机制，例如没见过的传输编码。\n\n它是能力问题，不是故障，等多久都不会好，除非对方升级；正因为结论稳定，缓存默认可以存它。通用服务器至少得支持 `GET` 和 `HEAD`，对这两个方法回它是说不通的。",
        "替你转发请求的那一层（反向代理、负载均衡、CDN）去找上游，拿到的应答没法用：响应头残缺或过大、协议对不上、话说一半断了线。规范只讲“收到无效的应答”，而 nginx 等产品把连不上也算进来。说这话的是网关，应用本身也许从没见过这个请求。\n\n它不代表网关坏了，也不代表超时，超时另有 504。请求可能已经在上游执行过，只是结果没传回来，写操作不能当作没发生。",
        "此刻接不了，过后会好：过载了，或者正在维护。这是服务器清醒时做出的婉拒，不是崩溃；知道要多久，就用 `Retry-After` 给个秒数或时间点。\n\n客户端可以认定问题是暂时的、与自己的请求写法无关。不过规范也讲明，过载的服务器不一定非用它，直接不接连接也行。",
        "网关把请求交给了上游，等到自己定的时限还没等来应答，于是先向客户端交代。超的是网关的耐心，不是客户端的；客户端迟迟不把请求发完，那是 408。\n\n应答没等到，不等于事情没做：上游往往还在跑，过一会儿可能照样成功。所以写操作见到它，不能直接当作失败重做。",
        "这是透明内容协商里的一种配置错误。协商本该从一份变体清单里挑出最合适的一个，直接拿来应答；偏偏被挑中的那个变体自己也配成了要协商的资源，挑选没有终点，服务器只好认错。\n\n定义它的 RFC 2295 是 1998 年的实验性文档，实际几乎碰不到。它不是说客户端的 `Accept` 头没有匹配项，那种情况归 406；客户端改什么都未必绕得开。",
        "WebDAV 服务器在处理 `Depth: infinity` 的请求时发现集合里套着自己，继续走下去没有尽头，于是中止，整个操作算失败。环来自 RFC 5842 的绑定：同一个集合可以挂在多个路径下，其中包括它自己的下级。\n\n在装了 CloudLinux 的 cPanel 虚拟主机上，508 是另一回事，页面写着“Resource Limit Is Reached”：账号的并发入口进程等资源用满了。这个用法没有标准依据，与循环无关，不过普通网站上冒出的 508，更可能是它。",
        "你还没取得这个网络的上网许可：要先登录、付费或同意条款。发出它的是半路拦截请求的设备，也就是认证门户（captive portal），不是你要访问的网站；源站不应该使用这个码。\n\n它的用处是让程序别把门户的页面误当成网站的应答，因此缓存不得保存它。内容里应当给出登录页的链接，而不是登录表单本身，免得浏览器把表单算在原网站名下。",
    ];
    static MEANINGS_EN: [&str; 18] = [
        "The request did what its method asks for, and the content of the response is the result: the current representation for `GET`, the same header fields without content for `HEAD`, the outcome or progress of the action for `POST`, a report on the operation for `PUT` and `DELETE`. A server with nothing to send back has a better code in 204.\n\nThe promise covers HTTP only. It does not say that the data is fresh, nor that a business process started by the request has finished. A cache may keep the answer to a `GET` for a lifetime of its own estimate even when no `Cache-Control` is present.",
        "The resource has a new address for good, given in `Location`, and every reference to the old one should be changed. Browsers follow it, search engines come to list the new address, and a cache may remember the redirect even without an explicit lifetime.\n\nFor historical reasons a client following it may turn a `POST` into a `GET` and drop the content. Where the method has to survive, 308 is the code that forbids the change.",
        "For this once, go to the address in `Location`; the original one stays valid and is where the next request should start. Without an explicit lifetime the redirect is not meant to be cached.\n\nA client may change `POST` to `GET` on the way. That ambiguity is why two stricter codes exist: 303 sends the client to a result page by `GET`, 307 keeps method and content.",
        "The client asked with a condition, `If-None-Match` or `If-Modified-Since`, and the server replies that the stored copy is still good. The code answers conditional `GET` and `HEAD` requests only. It has no content: the response ends after the header section.\n\nWhichever of `Cache-Control`, `Content-Location`, `Date`, `ETag`, `Expires` and `Vary` a 200 would have carried must be sent here too, so that a cache can refresh what it knows about its copy. There is no other address to go to, despite the leading 3, and nothing is said about versions other than the one the client named.",
        "The server cannot or will not process the request because of something in the request itself: HTTP syntax, broken JSON, a missing parameter, lengths that disagree, routing that looks forged. Sending the same bytes again leads to the same answer.\n\nAs the general code of its class it is for faults that no more specific 4xx describes. It neither reports trouble inside the server nor says anything about identity; what exactly is wrong has to be told in the content.",
        "The server does not know who is asking: credentials are missing, expired, revoked or wrong. In spite of its name the code is about authentication, not about permission, and a request with valid credentials may well succeed.\n\nThe response must carry `WWW-Authenticate` with at least one challenge saying how to authenticate; without that field it breaks the specification. When it is a proxy that wants credentials, 407 says so.",
        "The request was understood and is refused. The account may lack a right, or identity may have nothing to do with it: source address, CSRF check, firewall rule, file permissions all end here. Repeating the request with the same credentials is pointless.\n\nA server may explain its reasons in the content or keep them to itself. One that does not even want to admit that the resource exists may say 404 instead.",
        "The origin server has no representation to give for this address, or has one and does not care to admit it. Whether the gap is for now or for good is left open; a server that knows the removal to be permanent can say 410.\n\nIt does not mean that the server is down, for something did answer, although it may be the wrong server that did. Caches may remember the absence for a while too, so that a page just published can still appear missing.",
        "The server knows the method, but this resource does not support it. The response must list in `Allow` what the resource supports at the moment, so that the client can choose; an empty list is legal and means nothing at all for now.\n\nIt is no matter of rights, since every user gets the same refusal, nor of the server's abilities: the method may work perfectly one path further on.",
        "Too many requests came from you within some span of time. Slow down and the very same request will pass later; `Retry-After` may say when, but nothing obliges the server to send it.\n\nWho is counted (address, account, token) and where (one machine, the whole cluster) is up to the server. The code judges your pace, neither the request nor the health of the service, and a cache must not store it.",
        "Something went wrong inside the server that nobody had planned for and no better code describes: a null pointer, an uncaught exception, a broken configuration, a full disk. The client learns no cause from it; the cause is in the server's log.\n\nIt does not prove the request right or wrong, nor does it prove that nothing happened, for a write may have been committed before the failure. If one request fails every time, suspect a defect; if it fails now and then, suspect a dependency or a resource.",
        "The server lacks a function that the request needs. Typically it does not recognize the method, whatever the address; it may also meet a mechanism it does not know, such as an unfamiliar transfer coding.\n\nThis is a limit, not a failure: waiting does not help until somebody extends the software, and as the verdict is stable a cache may keep it by default. Every general-purpose server has to support `GET` and `HEAD`, so neither of them should ever be answered this way.",
        "A reverse proxy, load balancer or CDN passed the request on and received nothing usable: header fields that are incomplete or too large, the wrong protocol, a connection broken midway. The specification speaks of an invalid response only; nginx and others count a refused connection as well. It is the gateway that speaks, and the application may never have seen the request.\n\nThe gateway itself is not broken, and the trouble is not lateness, for which there is 504. The upstream may have carried out the request before the answer was lost, so a write cannot be assumed undone.",
        "Not now, but later: the server is overloaded or under maintenance. It is a deliberate refusal by something still able to answer, not a crash. If the length of the delay is known, `Retry-After` gives it in seconds or as a date.\n\nThe client may take the condition to be temporary and unrelated to how the request is written. An overloaded server need not be this polite; refusing connections is allowed as well.",
        "A gateway handed the request to an upstream, waited as long as it is configured to, and got no answer in time. It is the gateway's patience that ran out; a client too slow in sending its request is the business of 408.\n\nNo answer in time does not mean no work done: the upstream is often still busy and may yet succeed, so a write that ends like this must not simply be repeated as if it had failed.",
        "A configuration error in transparent content negotiation. The server chose one variant from the list of a negotiated resource, but the chosen one is set up to be negotiated in turn, so it cannot serve as the end of the search.\n\nRFC 2295, which defines it, is an experimental document of 1998, and the code is hardly ever seen. It does not say that nothing matched the `Accept` field, which would be 406, and there may be nothing the client can do about it.",
        "Processing a request with `Depth: infinity`, a WebDAV server found a collection inside itself and stopped an operation that would never have ended; the operation has failed as a whole. Such loops come from the bindings of RFC 5842, which let one collection hang below several paths, its own descendants included.\n\nShared hosting with cPanel and CloudLinux uses the number for something else. There the page reads Resource Limit Is Reached: the account has used up its entry processes or another allowance. No standard backs this meaning and no loop is involved, yet on an ordinary web site it is the likelier of the two.",
        "You do not have access to this network yet: log in, pay or accept the terms first. The sender is a device that intercepts requests on the way, a captive portal, and not the site you asked for; origin servers are not supposed to use the code.\n\nIts purpose is to keep software from mistaking the portal's page for an answer of the site, which is also why no cache may store it. The content should link to a login page instead of holding the form itself, as browsers would attribute the form to the original address.",
    ];
    static CASES_ZH: [&[&str]; 18] = [
        &[
            "`GET /users/42 HTTP/1.1` 换来 `Content-Type: application/json` 和用户数据；对同一地址发 `HEAD`，头一样，内容为空。",
            "Kubernetes 的 `httpGet` 探针请求 `/healthz`，状态码不小于 200 且小于 400 就算探测通过。",
            "GraphQL 接口以 `application/json` 应答时，某个字段解析失败，状态码常常仍是 200，错误要到内容的 `errors` 数组里去找。",
            "单页应用的 nginx 配了 `try_files $uri $uri/ /index.html;`，随手敲一个不存在的路径也会得到 200 和首页。",
        ],
        &[
            "全站切到 HTTPS：80 端口的 nginx 里写 `return 301 https://$host$request_uri;`。",
            "请求 `GET /docs`，而 `docs` 是个目录，nginx 会用 301 补上末尾的斜杠，跳到 `/docs/`。",
            "`curl -L -d a=1` 遇到 301，第二次请求默认变成 `GET`；加 `--post301` 才继续用 `POST`。",
        ],
        &[
            "Django 的 `login_required` 发现没登录，跳到 `Location: /accounts/login/?next=/cart/`。",
            "OAuth 2.0 授权完成后，授权服务器把浏览器送回 `Location: https://app.example/cb?code=…&state=…`。",
            "Spring MVC 控制器返回 `redirect:/orders/7`，默认发出的就是 302；表单提交之后的这种跳转，语义上其实是 303。",
        ],
        &[
            "浏览器刷新页面，把上次的 `ETag` 放进 `If-None-Match` 发来；nginx 对静态文件默认 `etag on`，比对一致就回 304。",
            "轮询 GitHub REST API 时带上 `Authorization` 和 `If-None-Match`，得到 304 的请求不计入主限额。",
            "两台 nginx 上同一文件的修改时间不同，由时间和大小算出的 `ETag` 也就不同，轮询到另一台便拿不到 304，只能重新下载。",
        ],
        &[
            "往 nginx 的 HTTPS 端口发明文请求：“The plain HTTP request was sent to HTTPS port”。",
            "HTTP/1.1 请求没有 `Host` 头，按规范服务器必须回 400。",
            "Cookie 越攒越大，超出 nginx 的 `large_client_header_buffers`，页面上写着“Request Header Or Cookie Too Large”。",
            "Spring Boot 接口收到 `{name: }` 这样的残缺 JSON，抛 `HttpMessageNotReadableException`，默认转成 400。",
        ],
        &[
            "nginx 配了 `auth_basic`，匿名访问得到 `WWW-Authenticate: Basic`，浏览器随即弹出用户名密码框。",
            "访问令牌过期：`WWW-Authenticate` 里的 `Bearer` 质询带着 `error` 参数，值是 `invalid_token`，客户端据此去刷新令牌。",
            "`docker pull` 先请求 `GET /v2/` 得到 401，再照 `Bearer` 质询里的 `realm` 去令牌服务换票，然后重来。",
        ],
        &[
            "nginx 的目录里没有 `index.html`，又没开 `autoindex`，错误日志里是 `directory index of … is forbidden`。",
            "Kubernetes 的服务账号没绑角色就去列 Pod，API 服务器回 `reason: Forbidden`；用 `kubectl auth can-i list pods` 可以验证。",
            "S3 上要的对象不存在，而调用者没有 `s3:ListBucket` 权限，得到的是 403，不是 404。",
            "Django 的表单少了 CSRF 令牌，提交后看到“CSRF verification failed”。",
        ],
        &[
            "没有登录就请求 GitHub 私有仓库 `GET /repos/acme/secret`，得到的是 404，免得泄露仓库名。",
            "nginx 写了 `location /api/` 配 `proxy_pass http://app/;`，末尾的斜杠把 `/api/` 前缀换掉了，后端收到 `/users`，路由对不上。",
            "单页应用没配 `try_files $uri /index.html;`，点链接正常，一刷新 `/settings` 就 404。",
        ],
        &[
            "`DELETE /orders HTTP/1.1` 得到 `Allow: GET, HEAD, POST`：集合不让整个删，要删就删 `/orders/7`。",
            "前端表单 `POST` 到一个静态 `.html` 文件，nginx 的静态模块回 405，而且自带的这个响应没有 `Allow`。",
            "`POST` 的地址先被 301 补了斜杠，客户端改用 `GET` 跟过去，落到只接 `POST` 的接口上。",
        ],
        &[
            "nginx 用 `limit_req` 限流，想让客户端看到 429，要写上 `limit_req_status 429;`，默认给的是 503。",
            "GitHub 触发次级限流时回 403 或 429，并可能带 `retry-after`；主限额则看 `x-ratelimit-reset`。",
            "Kubernetes API 服务器的 API 优先级与公平性（APF）队列满了，会以 429 拒绝请求，写得莽撞的控制器最先撞上。",
        ],
        &[
            "Spring Boot 的控制器抛出没人处理的 `NullPointerException`，用户看到默认的 `Whitelabel Error Page`。",
            "Apache 的 `.htaccess` 里有一条拼错的指令，该目录下的请求全部 500，错误日志里是 `Invalid command`。",
            "nginx 的 `try_files` 最后一项指向不存在的 `/index.html`，日志里出现 `rewrite or internal redirection cycle`。",
        ],
        &[
            "向 `python -m http.server` 发 `POST`，得到 `501 Unsupported method`：这个小服务器只会 `GET` 和 `HEAD`。",
            "请求带着 `Transfer-Encoding: gzip`，nginx 只认 `chunked`，日志写 `client sent unknown` 之后回 501。",
            "Amazon S3 遇到自己不支持的请求头，错误码就叫 `NotImplemented`；兼容 S3 协议的对象存储对没做的接口也常这样答。",
        ],
        &[
            "后端进程没起来，nginx 错误日志写 `connect() failed (111: Connection refused) while connecting to upstream`。",
            "gunicorn 的工作进程超过 `--timeout`（默认 30 秒）被杀，nginx 看到的是 `upstream prematurely closed connection`。",
            "Node.js 服务的 `keepAliveTimeout` 比前面 AWS ALB 的空闲超时（默认 60 秒）短，复用到刚被关掉的连接，偶发 502。",
            "应用一次塞了太多 Cookie，nginx 报 `upstream sent too big header`，要么瘦身，要么调大 `proxy_buffer_size`。",
        ],
        &[
            "停机升级时在 nginx 里写 `add_header Retry-After 1800 always; return 503;`，爬虫看到后过会儿再来，不会把页面当成没了。",
            "Kubernetes 里就绪探针全部失败，Service 没有可用端点，ingress-nginx 回 503。",
            "nginx 的 `limit_conn` 与 `limit_req` 拒绝请求时，默认状态码就是它。",
            "Envoy 在集群里选不出可用的主机，响应内容是 `no healthy upstream`，访问日志的标志是 `UH`。",
        ],
        &[
            "报表接口要跑 90 秒，nginx 的 `proxy_read_timeout` 默认 60 秒；注意它计的是两次读取的间隔，不是总时长。",
            "Envoy 路由的 `timeout` 不写就是 15 秒，超时后响应内容是 `upstream request timeout`，访问日志标志为 `UT`。",
            "安全组没放行，AWS ALB 连目标连不上，过了连接超时（10 秒）也回 504，这时应用日志里一条记录都没有。",
        ],
        &[
            "Apache httpd 的类型映射文件 `index.var` 里，有一项指向另一个 `.var` 文件；`mod_negotiation` 选中它时发现还要再协商一轮，便返回 506。",
            "类型映射里有一项写成不带后缀的 `page`，要靠 `MultiViews` 才能落到具体文件；选中它等于又发起一次透明协商（子请求里已带上 `TCN` 头），结果同样是 506。",
        ],
        &[
            "`PROPFIND /Coll/ HTTP/1.1` 带 `Depth: infinity`，而 `/Coll/Bar` 又绑定回 `/Coll/`，服务器边走边发现了环。",
            "多状态响应已经发出一半才发现环：207 的内容里，出问题的那一条标成 508，而不是响应本身。",
            "共享主机上的 WordPress 被爬虫猛抓，PHP 并发超过套餐的入口进程数（Entry Processes），访客看到 508。",
        ],
        &[
            "连上酒店 Wi-Fi 后访问 `http://example.com/`，网关回 511 和一页 HTML，链接指向 `https://login.hotel.example/`。",
            "Android 联网后请求 `http://connectivitycheck.gstatic.com/generate_204`，期望 204；换来的若是跳转或一页内容，就认定有门户，弹出登录通知。",
            "没过认证就跑 `apt update`，`http://` 源的索引被换成门户的 HTML，apt 报签名文件无效，还猜了一句 `does the network require authentication?`；门户若回 511，就用不着猜。",
        ],
    ];
    static CASES_EN: [&[&str]; 18] = [
        &[
            "`GET /users/42 HTTP/1.1` is answered with `Content-Type: application/json` and the user; a `HEAD` for the same address brings the same fields and no content.",
            "A Kubernetes `httpGet` probe on `/healthz` passes with any status from 200 up to, but not including, 400.",
            "A GraphQL endpoint speaking `application/json` commonly keeps 200 although a field failed to resolve; the failure stands in the `errors` array of the content.",
            "An nginx that serves a single-page application with `try_files $uri $uri/ /index.html;` gives the start page and 200 to any mistyped path.",
        ],
        &[
            "Moving a site to HTTPS: the nginx server on port 80 says `return 301 https://$host$request_uri;`.",
            "`GET /docs` where `docs` is a directory: nginx adds the final slash by sending the client to `/docs/`.",
            "`curl -L -d a=1` sends its second request as `GET` after a 301; only with `--post301` does it stay a `POST`.",
        ],
        &[
            "Django's `login_required` meets an anonymous visitor and answers `Location: /accounts/login/?next=/cart/`.",
            "At the end of an OAuth 2.0 authorization the server returns the browser with `Location: https://app.example/cb?code=…&state=…`.",
            "A Spring MVC controller returning `redirect:/orders/7` produces 302 by default, though after a form post the intent is that of 303.",
        ],
        &[
            "On reload the browser sends the last `ETag` back in `If-None-Match`; nginx, where `etag on` is the default for static files, compares the two and answers 304.",
            "A poller of the GitHub REST API sends `Authorization` and `If-None-Match`: requests that end in 304 do not count against the primary rate limit.",
            "Two nginx machines hold the same file with different modification times; as `ETag` is computed from time and size, a client that changes machines downloads it again.",
        ],
        &[
            "Plain HTTP sent to the HTTPS port of an nginx, which replies: The plain HTTP request was sent to HTTPS port.",
            "An HTTP/1.1 request without a `Host` field; the specification obliges the server to refuse it with 400.",
            "Cookies that have grown beyond nginx's `large_client_header_buffers`; the page reads: Request Header Or Cookie Too Large.",
            "A Spring Boot endpoint is given the mutilated JSON `{name: }`; the resulting `HttpMessageNotReadableException` becomes 400 by default.",
        ],
        &[
            "Behind `auth_basic`, nginx meets an anonymous visitor with `WWW-Authenticate: Basic`, and the browser opens its password dialog.",
            "An access token has expired: the `Bearer` challenge in `WWW-Authenticate` carries an `error` parameter of `invalid_token`, which tells the client to refresh it.",
            "`docker pull` sends `GET /v2/`, takes the `realm` from the `Bearer` challenge of the 401, fetches a token there and starts again.",
        ],
        &[
            "A directory without `index.html` on an nginx with `autoindex` off; the error log says `directory index of … is forbidden`.",
            "A Kubernetes service account without a role tries to list pods and gets `reason: Forbidden`; `kubectl auth can-i list pods` confirms it.",
            "An S3 object that does not exist, asked for by a caller without `s3:ListBucket`: the answer is 403 rather than 404.",
            "A Django form posted without its token ends on the page that reads: CSRF verification failed.",
        ],
        &[
            "`GET /repos/acme/secret` for a private repository, sent to the GitHub API without a login: 404, so as not to give its name away.",
            "nginx has `location /api/` with `proxy_pass http://app/;`: the final slash replaces the prefix, the backend sees `/users` and knows no such route.",
            "A single-page application without `try_files $uri /index.html;` works while one clicks, and fails on reloading `/settings`.",
        ],
        &[
            "`DELETE /orders HTTP/1.1` brings `Allow: GET, HEAD, POST`: the collection cannot be removed as a whole, a single `/orders/7` can.",
            "A form is posted to a static `.html` file; the static module of nginx refuses with 405, and adds no `Allow` of its own.",
            "A `POST` is first sent through a 301 that adds a slash; the client continues with `GET` and lands on an endpoint made for `POST` only.",
        ],
        &[
            "With `limit_req` nginx sends 503 unless told otherwise; `limit_req_status 429;` lets clients see the proper code.",
            "GitHub answers a breach of its secondary limits with 403 or 429, possibly with `retry-after`; for the primary limit look at `x-ratelimit-reset`.",
            "The priority and fairness queues of a Kubernetes API server are full and requests are rejected with 429; a careless controller is the first to notice.",
        ],
        &[
            "A Spring Boot controller throws a `NullPointerException` that nothing handles, and the visitor gets the default `Whitelabel Error Page`.",
            "One misspelt directive in an Apache `.htaccess` fails every request below that directory; the error log says `Invalid command`.",
            "The last argument of `try_files` in nginx names an `/index.html` that is not there, and the log reports `rewrite or internal redirection cycle`.",
        ],
        &[
            "`POST` to `python -m http.server` ends in `501 Unsupported method`, since that small server knows `GET` and `HEAD` only.",
            "A request arrives with `Transfer-Encoding: gzip`; nginx understands `chunked` alone, logs `client sent unknown` and refuses.",
            "Amazon S3 has an error named `NotImplemented` for header fields it does not support; object stores that imitate S3 often use it for operations they left out.",
        ],
        &[
            "The backend process is not running, and nginx logs `connect() failed (111: Connection refused) while connecting to upstream`.",
            "A gunicorn worker exceeds `--timeout` (30 seconds unless changed) and is killed; what nginx sees is `upstream prematurely closed connection`.",
            "A Node.js service has a `keepAliveTimeout` shorter than the idle timeout of the AWS ALB before it (60 seconds by default), which now and then reuses a connection just closed.",
            "An application sets too many cookies at once: nginx complains that `upstream sent too big header`, to be cured by fewer of them or a larger `proxy_buffer_size`.",
        ],
        &[
            "During an upgrade nginx is told to `add_header Retry-After 1800 always; return 503;`, so that crawlers come back instead of dropping the pages.",
            "Every readiness probe fails in Kubernetes, the Service has no endpoint left, and ingress-nginx refuses the request.",
            "Both `limit_conn` and `limit_req` of nginx reject with this status unless another is configured.",
            "Envoy finds no host in the cluster that it could choose: the content says `no healthy upstream`, the flag in the access log is `UH`.",
        ],
        &[
            "A report takes 90 seconds while `proxy_read_timeout` of nginx stands at its default of 60; it measures the gap between two reads, not the whole response.",
            "An Envoy route without a `timeout` allows 15 seconds, then answers `upstream request timeout` and logs the flag `UT`.",
            "A security group blocks the way, so an AWS ALB cannot connect to its target within the connection timeout (10 seconds) and gives up with 504; the application has not logged a thing.",
        ],
        &[
            "One entry of an Apache httpd type map `index.var` names another `.var` file; `mod_negotiation` selects it, finds a second negotiation waiting, and returns 506.",
            "A type map lists a bare `page` that only `MultiViews` can turn into a file: choosing it starts another transparent negotiation, visible by the `TCN` field of the subrequest, and httpd gives up.",
        ],
        &[
            "`PROPFIND /Coll/ HTTP/1.1` with `Depth: infinity`, where `/Coll/Bar` is bound to `/Coll/` again: the server runs into the circle.",
            "The circle shows only after half of a 207 has been sent; then one entry in the multistatus content carries 508, not the response itself.",
            "Crawlers descend on a WordPress site in shared hosting, PHP exceeds the Entry Processes of the plan, and visitors get 508 in its other sense.",
        ],
        &[
            "On hotel Wi-Fi a request for `http://example.com/` is met by the gateway with 511 and a page linking to `https://login.hotel.example/`.",
            "After joining a network Android asks for `http://connectivitycheck.gstatic.com/generate_204`; a redirect or a page in place of the expected 204 makes it announce a portal.",
            "Before logging in, `apt update` receives the portal's HTML for an index from an `http://` mirror, calls the signed file invalid and guesses: `does the network require authentication?` With 511 there would be nothing to guess.",
        ],
    ];
    static REMEDIES_ZH: [&str; 18] = [
        "调用方：解析之前先看 `Content-Type`，拿到的若是 HTML 而不是 JSON，多半是首页、登录页或网关插进来的页面。对方若习惯把业务错误放进 200，还得检查它自己的错误字段。\n\n服务方：新建了资源用 201，收下了还没做用 202，没有内容用 204；失败就给 4xx 或 5xx，重试、熔断和告警才认得出来。",
        "调用方：把配置、书签、SDK 里的旧地址换掉，别每次多跑一趟；接口调用要给跳转次数设上限，写操作直接打新地址。\n\n服务方：没想好之前先用 302 试，因为浏览器可能把 301 记很久，撤回很难；可以给它配一个短的 `Cache-Control: max-age`。多次搬家时让旧地址直达最终地址，不要一跳接一跳。",
        "调用方：跟随跳转，但保留原地址。脚本突然收到一个跳往登录页的 302，先查会话或令牌是否过期；跳个没完，多半是 Cookie 没带上，或者代理后面的应用不知道外面已经是 HTTPS。\n\n服务方：给程序用的接口遇到未登录应回 401，不要把它们引到 HTML 登录页。跳转目标来自请求参数时要校验，否则就是开放重定向漏洞。",
        "调用方：直接用本地那份，并用响应头更新它的有效期；手里其实没有副本（缓存刚被清掉）就去掉条件头重发一次。自己写的 HTTP 客户端要么不加条件头，要么把缓存做全。\n\n服务方：不要给它附内容，也不要漏掉 `Cache-Control` 和 `Vary`。发了版用户却总看到旧页面，检查 `ETag` 是否真的随内容变化，以及中间的缓存有没有转发条件头。",
        "调用方：别重试，先改请求。用 `curl -v` 把真正发出去的报文看一遍，重点是 `Content-Type`、编码、`Host` 和 JSON；浏览器里出现而别人没事，就清掉该站点的 Cookie。\n\n服务方：指出是哪个字段、为什么不收，用 `application/problem+json` 最省事；日志里若什么都没有，请求多半在网关那层就被挡下了。",
        "调用方：按质询补上或刷新凭据，再发一次；新令牌还是 401 就停下，别陷入刷新死循环。常见原因有：`Bearer` 前缀漏了，跨域跳转时 `Authorization` 被客户端丢掉，令牌的 `aud` 不是这个服务，两边时钟不准。\n\n服务方：检查网关有没有把 `Authorization` 透传给后端，以及跨域预检的 `OPTIONS` 请求是不是也被要求登录了。",
        "调用方：先看内容里给的理由，再决定是申请权限、换账号还是换网络出口，自动重试没有意义，还可能招来封禁。\n\n服务方：由外向内排查：WAF、IP 白名单、`deny` 指令、应用授权、文件属主与 SELinux。静态站点的 403 往往是 nginx 工作进程对上级某一层目录没有执行权限。",
        "调用方：核对路径、大小写、接口版本前缀和末尾斜杠；确认环境和租户没连错。带上凭据再试一次，能分清是真没有还是不给看。\n\n服务方：先弄清是谁回的，是 CDN、网关还是应用，看响应头和各层日志就知道；地址搬走了要留下 301，静态目录注意 `root` 与 `alias` 的差别。",
        "调用方：读 `Allow` 换方法，或者对该地址发 `OPTIONS` 问一问。方法没写错却收到 405，查一查前面有没有发生过重定向，地址是不是少了一截。\n\n服务方：自己拼响应时别忘了 `Allow`。跨域预检报 405，说明没人处理 `OPTIONS`；`PUT`、`DELETE` 还可能没到应用就被代理或 WAF 挡下。",
        "调用方：有 `Retry-After` 就照办，没有就指数退避并加随机抖动；把循环里的单条请求换成批量接口，能缓存的缓存下来。多进程共用一个额度时，要在自己这头统一限速。\n\n服务方：给出 `Retry-After` 和剩余额度，文档里写清按什么计数。确认应用看到的是真实客户端 IP，否则代理后面的所有人共用一个桶。",
        "调用方：幂等请求可以退避后重试一两次；不幂等的先查一下上一次是否已经生效，或者带上幂等键再发。把请求编号和时间记下来，找对方时用得上。\n\n服务方：按请求编号翻日志和调用栈，再看是不是刚发过版。不要把堆栈吐给客户端，给一个可检索的错误编号；入参引发的异常改成 4xx，下游的故障改成 502、503 或 504。",
        "调用方：别重试，换一种对方支持的方法或写法；用第三方 SDK 时看有没有兼容开关，比如关掉分块签名或校验和之类的新特性。\n\n服务方：该功能做不做，文档里说清楚；中间的老代理、安全网关也可能不认识 `PATCH`、`PROPFIND` 而替你回 501，别只盯着应用。",
        "调用方：幂等请求隔几秒重试；持续不断就是对方正在出故障，改自己的请求没有用。\n\n服务方：先看网关的错误日志，再确认上游进程在不在、端口和协议（HTTP 还是 HTTPS、gRPC）配得对不对、有没有被 OOM 杀掉。滚动发布期间零星出现，多半是没做优雅下线；让后端的长连接空闲时间大于网关，可以消掉偶发的那些。",
        "调用方：遵守 `Retry-After`；没有就指数退避加抖动，并限制总重试次数，否则大家一起重试会把刚缓过来的服务再次压垮。\n\n服务方：维护页要配正确的状态码，不要用 200。过载时尽早拒绝、优先保住核心接口；排查从健康检查、连接池和限流配置看起，再看实例数够不够。",
        "调用方：查询类请求可以稍后再试；写操作先按单号查结果。经常遇到就把任务拆小，或者改用提交后轮询的异步接口。\n\n服务方：先分清是连不上还是处理慢，网关日志里的 `$upstream_connect_time` 和 `$upstream_response_time` 能说明白。治本是慢 SQL、锁和外部调用；调大超时要从外到内依次递减，别让外层先断。",
        "调用方：如果知道某个变体的确切地址（如 `index.zh.html`），直接请求它；此外就只能把地址报给站长。\n\n服务方：让清单里的每一项都指向真正的文件，不要再指向类型映射或开了 `MultiViews` 的名字；改完用不同的 `Accept-Language` 逐个验证。",
        "调用方：改用 `Depth: 1` 逐层取，自己记住访问过的 `DAV:resource-id`；或者在请求里用 `DAV: bind` 声明认得绑定，服务器便可用 208 标出重复处，而不必整体失败。遇到的是虚拟主机那种，就过一会儿再来。\n\n服务方：找到成环的绑定并解除，不支持环的服务器应在创建时就拒绝。虚拟主机用户到 cPanel 的 Resource Usage 里看哪一项到顶，再加缓存、拦爬虫或升级套餐。",
        "调用方：用浏览器打开任意一个 `http://` 网站，完成登录后原样重试。程序遇到它应停下来提示用户，不要把内容当数据，也不要把站点密码交出去。\n\n网络运营者：HTTPS 请求拦不了，硬拦只会触发证书错误；用 RFC 8910 的 DHCP 或 RA 选项和 RFC 8908 的接口把门户地址告诉设备更可靠。511 出现在自家服务上，说明有人把它错当成了登录要求。",
    ];
    static REMEDIES_EN: [&str; 18] = [
        "Callers: look at `Content-Type` before parsing. HTML where JSON was due usually means a start page, a login page or something a gateway put in between. If the service reports its own failures inside a 200, check its error field as well.\n\nOperators: use 201 for something created, 202 for work taken on but not done, 204 for no content. Let failures be 4xx or 5xx, or else retries, circuit breakers and alerts will not see them.",
        "Callers: replace the old address in settings, bookmarks and client libraries to save the extra round trip. Cap the number of hops, and send writes to the new address directly.\n\nOperators: try the move with 302 first, since browsers may hold on to a 301 long after you regret it, or give it a short `Cache-Control: max-age`. After several moves, point every old address at the last one instead of building a chain.",
        "Callers: follow it and keep the original address. A script that is suddenly sent to a login page has most likely lost its session or token. An endless loop tends to mean a cookie that is not sent back, or an application behind a proxy that does not know the outside already speaks HTTPS.\n\nOperators: give API clients a 401 instead of leading them to an HTML login page. Validate a target taken from a request parameter, or it becomes an open redirect.",
        "Callers: use the local copy and renew its lifetime from the new header fields. If the copy is gone, repeat the request without the conditions. A hand-written client should either send no conditional headers or implement the cache that goes with them.\n\nOperators: send no content and do not leave out `Cache-Control` or `Vary`. If users keep seeing an old page after a release, check that `ETag` really changes with the content and that caches in between pass conditions on.",
        "Callers: do not retry, change the request. Look at what really went out with `curl -v`, above all `Content-Type`, encoding, `Host` and the JSON. If only your browser is affected, delete the site's cookies.\n\nOperators: name the field and the reason, most simply in an `application/problem+json` document. If the application has logged nothing at all, a gateway in front of it has probably turned the request away.",
        "Callers: supply or renew credentials as the challenge asks and send the request once more; if a fresh token fails too, stop instead of refreshing for ever. Usual suspects are a missing `Bearer` prefix, an `Authorization` header dropped on a redirect to another origin, a token whose `aud` names another service, and clocks that disagree.\n\nOperators: check that the gateway passes `Authorization` on, and that the `OPTIONS` request of a CORS preflight is not asked to log in.",
        "Callers: read the reason in the content, then ask for the right, use another account or another network. Automatic retries gain nothing and may get you banned.\n\nOperators: search from the outside in: WAF, address lists, `deny` directives, authorization in the application, file owner, SELinux. On a static site the cause is often a parent directory that the nginx worker may not enter.",
        "Callers: check path, letter case, version prefix and trailing slash, and that you are talking to the right environment. A second try with credentials shows whether the thing is missing or merely hidden.\n\nOperators: find out which layer answered, CDN, gateway or application, from header fields and logs. Leave a 301 behind when an address moves, and mind the difference between `root` and `alias`.",
        "Callers: take a method from `Allow`, or ask with `OPTIONS`. If the method was right, look for a redirect on the way and for a path that is cut short.\n\nOperators: remember `Allow` when building the response by hand. A failing CORS preflight means that nobody handles `OPTIONS`. `PUT` and `DELETE` may also be stopped before your application sees them, by a proxy or a WAF.",
        "Callers: obey `Retry-After`; without it, back off exponentially with some jitter. Replace loops of single calls by a batch endpoint and cache what you can. Where several processes share a quota, throttle them together on your side.\n\nOperators: send `Retry-After` and document what is counted. Make sure that the limiter sees the real client address, or everyone behind one proxy shares a single bucket.",
        "Callers: retry an idempotent request once or twice with a pause. Before repeating any other, find out whether the first one took effect, or use an idempotency key. Keep the request id and the time for your report.\n\nOperators: look up the request id in logs and traces, and check what was released last. Hand out a reference number rather than a stack trace. Exceptions caused by input belong to 4xx, failures of a dependency to 502, 503 or 504.",
        "Callers: do not retry; use a method or form that the server knows. Client libraries often have a compatibility switch that turns off newer features such as chunked signatures or checksums.\n\nOperators: document what is left out on purpose. An old proxy or security appliance that has never heard of `PATCH` or `PROPFIND` may be giving this answer in your name, so look beyond the application.",
        "Callers: repeat idempotent requests after some seconds. If it persists, the other side has an outage, and nothing in your request will cure it.\n\nOperators: read the gateway's error log, then check that the upstream process is alive, that port and protocol agree (HTTP, HTTPS, gRPC) and that the kernel has not killed it for memory. A sprinkling during deployments points to a missing graceful shutdown; sporadic ones go away when the backend keeps idle connections longer than the gateway does.",
        "Callers: respect `Retry-After`; otherwise back off exponentially with jitter and cap the number of attempts, lest everybody's retries flatten a service that has just recovered.\n\nOperators: give the maintenance page this status instead of 200. Under overload refuse early and protect what matters most. When nobody planned the refusals, check health checks, connection pools and limits first, capacity next.",
        "Callers: try reads again later, and look up the outcome of a write before repeating it. If it happens often, split the work or use an interface that accepts a job and lets you poll.\n\nOperators: separate failing connections from slow processing; `$upstream_connect_time` and `$upstream_response_time` in the nginx log tell them apart. Slow queries, locks and outside calls are the real cure. When raising timeouts, keep each outer layer more patient than the one inside.",
        "Callers: if you know the exact address of a variant, such as `index.en.html`, ask for that; beyond this, all you can do is report the address.\n\nOperators: make every entry of the variant list point at a real file, never at a type map or at a name resolved by `MultiViews`, and test the result with several values of `Accept-Language`.",
        "Callers: walk the tree with `Depth: 1` and remember each `DAV:resource-id` seen, or announce with `DAV: bind` that you understand bindings, so that the server can mark repetitions with 208 instead of failing. In the hosting sense of the code, come back later.\n\nOperators: remove the binding that closes the circle; a server without support for loops should refuse to create one. Hosting customers find under Resource Usage in cPanel which allowance ran out, and then cache, keep crawlers off, or buy more.",
        "Callers: open any plain `http://` site in a browser, log in, and repeat the request unchanged. A program should stop and tell its user, should not take the content for data, and must not offer up the password of the site.\n\nNetwork operators: HTTPS cannot be intercepted without certificate errors. Announcing the portal by the DHCP or router advertisement options of RFC 8910, with the API of RFC 8908, works better. If one of your own services sends 511, somebody has confused it with a login prompt.",
    ];
    static TYPE_URLS: [&str; 18] = [
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
        "about:blank",
    ];
    static RETRIES: [crate::Retry; 18] = {
        use crate::Retry::{Changed, Later, Never};
        [
            Never,
            Never,
            Never,
            Never,
            Changed,
            Changed,
            Never,
            Never,
            Changed,
            Later,
            Later,
            Never,
            Later,
            Later,
            Later,
            Never,
            Changed,
            Later,
        ]
    };
    static LOG_LEVELS: [crate::LogLevel; 18] = {
        use crate::LogLevel::{Debug, Error};
        [
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Debug,
            Error,
            Error,
            Error,
            Error,
            Error,
            Error,
            Error,
            Error,
        ]
    };
    static GRPC_CODES: [crate::GrpcCode; 18] = {
        use crate::GrpcCode::{
            DeadlineExceeded, Internal, InvalidArgument, NotFound, Ok, PermissionDenied,
            ResourceExhausted, Unauthenticated, Unavailable, Unimplemented, Unknown,
        };
        [
            Ok,
            Unknown,
            Unknown,
            Unknown,
            InvalidArgument,
            Unauthenticated,
            PermissionDenied,
            NotFound,
            Unimplemented,
            ResourceExhausted,
            Internal,
            Unimplemented,
            Unavailable,
            Unavailable,
            DeadlineExceeded,
            Internal,
            Internal,
            Internal,
        ]
    };
    static ENTRIES: [crate::Entry; 18] = crate::__private::Columns {
        names: &NAMES,
        reasons: &REASONS,
        codes: crate::__private::CodeColumn::U16(&CODES),
        statuses: &STATUSES,
        titles_zh: &TITLES_ZH,
        titles_en: &TITLES_EN,
        messages_zh: &MESSAGES_ZH,
        messages_en: &MESSAGES_EN,
        type_urls: &TYPE_URLS,
        retries: &RETRIES,
        log_levels: &LOG_LEVELS,
        grpc_codes: &GRPC_CODES,
    }
        .entries();

    const FIRST: u16 = 200;
    static BY_CODE: [::core::option::Option<HttpStatus>; 312] = crate::__private::for_u16::by_code(
        &CODES,
        HttpStatus::ALL,
    );
    static PLACES: [u16; 312] = crate::__private::for_u16::places(&CODES);

    const fn place(code: HttpStatus) -> usize {
        PLACES[crate::__private::for_u16::distance(FIRST, code as u16)] as usize
    }

    const fn from_code(code: u16) -> ::core::option::Option<HttpStatus> {
        let at = crate::__private::for_u16::distance(FIRST, code);
        if at < BY_CODE.len() { BY_CODE[at] } else { ::core::option::Option::None }
    }
    static BY_NAME: [(&str, HttpStatus); 18] = [
        ("BadGateway", HttpStatus::BadGateway),
        ("BadRequest", HttpStatus::BadRequest),
        ("Forbidden", HttpStatus::Forbidden),
        ("Found", HttpStatus::Found),
        ("GatewayTimeout", HttpStatus::GatewayTimeout),
        ("InternalServerError", HttpStatus::InternalServerError),
        ("LoopDetected", HttpStatus::LoopDetected),
        ("MethodNotAllowed", HttpStatus::MethodNotAllowed),
        ("MovedPermanently", HttpStatus::MovedPermanently),
        ("NetworkAuthenticationRequired", HttpStatus::NetworkAuthenticationRequired),
        ("NotFound", HttpStatus::NotFound),
        ("NotImplemented", HttpStatus::NotImplemented),
        ("NotModified", HttpStatus::NotModified),
        ("Ok", HttpStatus::Ok),
        ("ServiceUnavailable", HttpStatus::ServiceUnavailable),
        ("TooManyRequests", HttpStatus::TooManyRequests),
        ("Unauthorized", HttpStatus::Unauthorized),
        ("VariantAlsoNegotiates", HttpStatus::VariantAlsoNegotiates),
    ];

    impl HttpStatus {
        /// Every code, ascending.
        ///
        /// ```
        /// use status_core::HttpStatus;
        ///
        /// assert!(HttpStatus::ALL.contains(&HttpStatus::NotFound));
        /// ```
        pub const ALL: &'static [Self] = &[
            Self::Ok,
            Self::MovedPermanently,
            Self::Found,
            Self::NotModified,
            Self::BadRequest,
            Self::Unauthorized,
            Self::Forbidden,
            Self::NotFound,
            Self::MethodNotAllowed,
            Self::TooManyRequests,
            Self::InternalServerError,
            Self::NotImplemented,
            Self::BadGateway,
            Self::ServiceUnavailable,
            Self::GatewayTimeout,
            Self::VariantAlsoNegotiates,
            Self::LoopDetected,
            Self::NetworkAuthenticationRequired,
        ];

        /// The code itself.
        ///
        /// ```
        /// use status_core::HttpStatus;
        ///
        /// assert_eq!(HttpStatus::NotFound.code(), 404);
        /// ```
        pub const fn code(self) -> u16 {
            self as u16
        }

        /// The variant's name.
        ///
        /// ```
        /// use status_core::HttpStatus;
        ///
        /// assert_eq!(HttpStatus::NotFound.name(), "NotFound");
        /// ```
        pub const fn name(self) -> &'static str {
            NAMES[place(self)]
        }

        /// The name for machines, such as `OK`; what gRPC calls a reason.
        ///
        /// ```
        /// use status_core::HttpStatus;
        ///
        /// assert_eq!(HttpStatus::NotFound.reason(), "NOT_FOUND");
        /// ```
        pub const fn reason(self) -> &'static str {
            REASONS[place(self)]
        }

        /// Itself, as the codes of other catalogs are mapped to one of these.
        ///
        /// ```
        /// use status_core::HttpStatus;
        ///
        /// assert_eq!(HttpStatus::NotFound.status(), HttpStatus::NotFound);
        /// ```
        pub const fn status(self) -> crate::HttpStatus {
            self
        }

        /// What a response needs to know of it, without this type.
        ///
        /// ```
        /// use status_core::HttpStatus;
        ///
        /// assert_eq!(HttpStatus::NotFound.entry().type_url(), "about:blank");
        /// ```
        pub const fn entry(self) -> &'static crate::Entry {
            &ENTRIES[place(self)]
        }

        /// What it is called; the same for every occurrence.
        ///
        /// ```
        /// use status_core::{HttpStatus, Lang};
        ///
        /// assert_eq!(HttpStatus::NotFound.title(Lang::En), "Not Found");
        /// ```
        pub const fn title(self, lang: crate::Lang) -> &'static str {
            match lang {
                crate::Lang::Zh => TITLES_ZH[place(self)],
                _ => TITLES_EN[place(self)],
            }
        }

        /// What it says, in paragraphs separated by an empty line; empty where the catalog has none.
        ///
        /// ```
        /// use status_core::{HttpStatus, Lang};
        ///
        /// assert!(HttpStatus::NotFound.meaning(Lang::Zh).contains("服务器"));
        /// ```
        pub const fn meaning(self, lang: crate::Lang) -> &'static str {
            match lang {
                crate::Lang::Zh => MEANINGS_ZH[place(self)],
                _ => MEANINGS_EN[place(self)],
            }
        }

        /// When it is met; as many cases in each language.
        ///
        /// ```
        /// use status_core::{HttpStatus, Lang};
        ///
        /// let status = HttpStatus::NotFound;
        /// assert_eq!(status.cases(Lang::Zh).len(), status.cases(Lang::En).len());
        /// ```
        pub const fn cases(self, lang: crate::Lang) -> &'static [&'static str] {
            match lang {
                crate::Lang::Zh => CASES_ZH[place(self)],
                _ => CASES_EN[place(self)],
            }
        }

        /// What to do about it, in paragraphs separated by an empty line; empty where the catalog has none.
        ///
        /// ```
        /// use status_core::{HttpStatus, Lang};
        ///
        /// assert!(!HttpStatus::NotFound.remedy(Lang::En).is_empty());
        /// ```
        pub const fn remedy(self, lang: crate::Lang) -> &'static str {
            match lang {
                crate::Lang::Zh => REMEDIES_ZH[place(self)],
                _ => REMEDIES_EN[place(self)],
            }
        }

        /// Displays code and title in a language of one's choice.
        ///
        /// ```
        /// use status_core::{HttpStatus, Lang};
        ///
        /// let status = HttpStatus::InternalServerError;
        /// assert_eq!(status.display(Lang::En).to_string(), "500 Internal Server Error");
        /// ```
        pub const fn display(self, lang: crate::Lang) -> crate::DisplayCode<Self> {
            crate::DisplayCode::new(self, lang)
        }

        /// The code with this value.
        ///
        /// ```
        /// use status_core::HttpStatus;
        ///
        /// const STATUS: Option<HttpStatus> = HttpStatus::from_code(404);
        /// assert_eq!(STATUS, Some(HttpStatus::NotFound));
        /// assert_eq!(HttpStatus::from_code(99), None);
        /// ```
        pub const fn from_code(code: u16) -> ::core::option::Option<Self> {
            from_code(code)
        }

        /// The code with this name, or that had it before it was renamed.
        ///
        /// ```
        /// use status_core::HttpStatus;
        ///
        /// assert_eq!(HttpStatus::from_name("NotFound"), Some(HttpStatus::NotFound));
        /// assert_eq!(HttpStatus::from_name("not found"), None);
        /// ```
        pub const fn from_name(name: &str) -> ::core::option::Option<Self> {
            crate::__private::from_name(&BY_NAME, name)
        }
    }
    static CACHEABLE: [bool; 18] = [
        true, true, false, false, false, false, false, true, true, false, false, true,
        false, false, false, false, false, false,
    ];
    static CONTENT: [bool; 18] = [
        true, true, true, false, true, true, true, true, true, true, true, true, true,
        true, true, true, true, true,
    ];
    static REQUIRED_HEADERS: [&[&str]; 18] = [
        &[],
        &[],
        &[],
        &[],
        &[],
        &["WWW-Authenticate"],
        &[],
        &[],
        &["Allow"],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
        &[],
    ];
    static OPTIONAL_HEADERS: [&[&str]; 18] = [
        &[],
        &["Location"],
        &["Location"],
        &["Cache-Control", "Content-Location", "Date", "ETag", "Expires", "Vary"],
        &[],
        &[],
        &[],
        &[],
        &[],
        &["Retry-After"],
        &[],
        &[],
        &[],
        &["Retry-After"],
        &[],
        &[],
        &[],
        &[],
    ];
    static ORIGINS: [&str; 18] = [
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
        "IANA",
    ];
    static SPECS: [::core::option::Option<crate::Spec>; 18] = [
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.3.1",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.4.2",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.4.3",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.4.5",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.5.1",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.5.2",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.5.4",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.5.5",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.5.6",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 6585",
                "4",
                "https://www.rfc-editor.org/rfc/rfc6585#section-4",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.6.1",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.6.2",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.6.3",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.6.4",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 9110",
                "15.6.5",
                "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 2295",
                "8.1",
                "https://www.rfc-editor.org/rfc/rfc2295#section-8.1",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 5842",
                "7.2",
                "https://www.rfc-editor.org/rfc/rfc5842#section-7.2",
            ),
        ),
        ::core::option::Option::Some(
            crate::Spec::new(
                "RFC 6585",
                "6",
                "https://www.rfc-editor.org/rfc/rfc6585#section-6",
            ),
        ),
    ];
    static SIMILAR: [&[crate::Similar]; 18] = [
        &[
            crate::Similar::new(
                HttpStatus::NotModified,
                "两者都算顺利；200 把内容完整传来，304 没有内容，让客户端用手里那份。浏览器开发者工具里的“200（来自缓存）”则根本没有发请求。",
                "Both mean that all is well; 200 transfers the content, 304 has none and sends the client back to its stored copy. What browser tools show as 200 from cache never went over the network at all.",
            ),
            crate::Similar::new(
                HttpStatus::NotFound,
                "页面写着“内容不存在”，状态码却是 200，就是所谓软 404：人看得懂，爬虫和监控会把它当成正常页面收下。",
                "A page that reads as missing but is sent with 200 is a soft 404: people understand it, crawlers and monitors take it for real content.",
            ),
            crate::Similar::new(
                HttpStatus::InternalServerError,
                "不少内部接口约定永远返回 200，再用内容里的 `code` 字段区分成败；调用失败时状态码看不出异常，得读内容才知道。",
                "Some in-house APIs answer 200 to everything and put the verdict in a `code` field of the content; there a failed call looks healthy until the content is read.",
            ),
            crate::Similar::new(
                HttpStatus::NetworkAuthenticationRequired,
                "酒店、机场的 Wi-Fi 常把登录页冒充成目标网站的 200；内容与预期完全对不上，而且换个网络就正常，就该怀疑没过网络认证。",
                "Hotel and airport networks often pass off their login page as a 200 from the site you asked for; if the content is foreign and another network shows the right one, suspect the portal.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Found,
                "差别在“以后还来不来旧地址”：301 让人永远改用新地址，缓存和搜索引擎都会记住；302 只管这一次。",
                "The question is where the next request goes: after 301 to the new address, remembered by caches and search engines; after 302 to the old one again.",
            ),
            crate::Similar::new(
                HttpStatus::NotModified,
                "同是 3 开头，代码里写成“3xx 就取 `Location` 跳转”会在 304 上踩空：301 换地址，304 不换，也没有 `Location` 可跟。",
                "Code that treats every 3xx as a jump stumbles here: 301 names another address in `Location`, 304 names none and points at the client's own cache.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::MovedPermanently,
                "换域名、上 HTTPS 这类不回头的变动用 301；灰度、活动页、登录跳转这些随时会变的用 302，用错了旧跳转会赖在浏览器缓存里。",
                "A change with no way back, such as a new domain, calls for 301; a campaign page, a trial or a detour to the login is 302, which leaves nothing behind in browser caches.",
            ),
            crate::Similar::new(
                HttpStatus::Unauthorized,
                "未登录时网页习惯用 302 跳登录页，接口应该用 401；程序跟着 302 走，最后拿到的是 200 和一页登录表单，比直接报错更难查。",
                "Web pages answer a missing login with 302 to a form, APIs should answer 401; a program that follows the former ends up with 200 and a form it cannot read.",
            ),
            crate::Similar::new(
                HttpStatus::NetworkAuthenticationRequired,
                "认证门户常见的做法是劫持请求再回 302，把人带去登录页，看上去像网站自己在跳转；511 则明说这是网络在拦，不是网站。",
                "A captive portal often forges a 302 to its login page, as if the site itself had moved; 511 is the honest form, saying that the network stands in the way.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Ok,
                "没带条件头的请求不该收到 304；带了条件而内容变过，收到的就是 200 加新内容。想看完整响应，去掉 `If-None-Match` 和 `If-Modified-Since` 再试。",
                "Without a condition in the request the answer is 200; with one it is 200 only if the content differs. To see the full response, drop `If-None-Match` and `If-Modified-Since`.",
            ),
            crate::Similar::new(
                HttpStatus::MovedPermanently,
                "浏览器把 301 存进缓存后，再访问旧地址可能一个请求都不发，看着像“没变化”；304 则必有一次往返，而且地址始终没换。",
                "Both involve the browser cache, but differently: a stored 301 may skip the old address altogether, while 304 is always the result of a round trip to the same address.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Unauthorized,
                "令牌格式不对该用哪个？`Authorization` 头残缺、参数重复，是请求写错了，用 400；格式正确但令牌过期或作废，是身份没过，用 401。",
                "A malformed `Authorization` header or a repeated parameter is a badly written request, hence 400; a well-formed token that is expired or revoked fails authentication, hence 401.",
            ),
            crate::Similar::new(
                HttpStatus::NotFound,
                "`GET /orders/abc`，而编号只能是数字：地址写法不合规矩可以回 400；写法没问题、只是没有这张单，才是 404。",
                "`GET /orders/abc` where ids are numeric can be refused as malformed with 400; a proper id to which no order belongs is 404.",
            ),
            crate::Similar::new(
                HttpStatus::InternalServerError,
                "校验没做全，脏数据一路走到数据库才抛异常，对外就成了 500；问题其实在请求，补上校验后应当是 400。",
                "Bad input that slips past validation and blows up in the database shows as 500; the fault lies in the request, and with validation in place it would be 400.",
            ),
            crate::Similar::new(
                HttpStatus::NotImplemented,
                "请求写错了用 400；请求没写错，是服务器没做这项功能（比如不认识的 `Transfer-Encoding`），用 501。",
                "400 blames the request; if the request is correct HTTP but uses something the server never learned, such as an unknown `Transfer-Encoding`, the code is 501.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Found,
                "会话过期时，同一个站点可能给页面请求回 302、给接口请求回 401；前端若总收到登录页的 HTML，说明后端没有区分这两类请求。",
                "When a session ends, one site may redirect page views with 302 and refuse API calls with 401; a front end that keeps receiving login HTML talks to a server that does not tell the two apart.",
            ),
            crate::Similar::new(
                HttpStatus::BadRequest,
                "OAuth 2.0 的资源接口里，请求缺参数、重复带令牌对应 400（`invalid_request`），令牌失效才对应 401（`invalid_token`）。",
                "For OAuth 2.0 protected resources, `invalid_request` (say, a token sent twice) goes with 400, `invalid_token` with 401.",
            ),
            crate::Similar::new(
                HttpStatus::Forbidden,
                "401 是“你是谁”，登录或换令牌能解决；403 是“你是谁都行，就是不给”，重新登录同一个账号没用。",
                "401 asks who you are and is cured by logging in; 403 has an answer to that already, or does not care, and logging in again as the same user changes nothing.",
            ),
            crate::Similar::new(
                HttpStatus::NetworkAuthenticationRequired,
                "名字都有“认证”：401 由目标网站发出，要的是网站账号，并带 `WWW-Authenticate`；511 由半路的网络设备发出，要的是上网许可，不带质询。",
                "Both want a login: 401 is sent by the site, for an account there, with `WWW-Authenticate`; 511 is sent by the network in between, for access to the network, with no challenge.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Unauthorized,
                "判断办法：换一个账号或重新登录有没有可能成功？凭据缺失或失效用 401，身份已确认、或者根本与身份无关的拒绝用 403。",
                "Look at the headers: 401 must offer a way to authenticate in `WWW-Authenticate`; 403 offers none, because credentials are either known already or beside the point.",
            ),
            crate::Similar::new(
                HttpStatus::NotFound,
                "反过来用的也有：有的系统对不存在的东西一律回 403，有的对无权看的东西一律回 404，都是为了不让人探出哪些东西存在。",
                "Either can stand for the other on purpose: some systems answer 403 for what is missing, others 404 for what is forbidden, so that nobody can probe which names exist.",
            ),
            crate::Similar::new(
                HttpStatus::MethodNotAllowed,
                "只读账号发 `DELETE` 被拒，是人不行，403；这个地址对谁都不支持 `DELETE`，是方法不行，405。",
                "A `DELETE` refused to this user, though others may send it, is 403; a `DELETE` that the resource offers to nobody is 405.",
            ),
            crate::Similar::new(
                HttpStatus::TooManyRequests,
                "GitHub 一类接口超限额也可能回 403；看到 `x-ratelimit-remaining: 0` 或 `retry-after`，就按限流处理，等一等能好，不是权限问题。",
                "GitHub and others may answer 403 to a client over its rate limit; `x-ratelimit-remaining: 0` or `retry-after` gives it away, and then waiting helps, new rights do not.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Ok,
                "查询列表没有命中时该回 200 和空数组：列表这个资源在，只是里面没东西；按编号取单个对象取不到，才用 404。",
                "A search without hits is 200 with an empty list, since the list itself exists; fetching one object by an id nobody has is 404.",
            ),
            crate::Similar::new(
                HttpStatus::BadRequest,
                "请求体里引用了一个不存在的编号，不要用 404：地址是对的，错的是数据，400 或 422 更合适。",
                "If a posted document refers to an id that does not exist, the address itself was right; the data is at fault, which is 400 (or 422).",
            ),
            crate::Similar::new(
                HttpStatus::Forbidden,
                "不该让人知道存在的东西，用 404 挡比 403 稳妥；排查时别只看状态码，换个有权限的账号请求同一地址就见分晓。",
                "Where even the existence of a thing is a secret, 404 hides what 403 would betray; only a request from an account with rights shows which of them was meant.",
            ),
            crate::Similar::new(
                HttpStatus::MethodNotAllowed,
                "不少框架按“方法 + 路径”一起匹配，方法不对也报 404；用 `GET` 能通、`POST` 却 404，先怀疑路由只注册了一种方法。",
                "Routers that match method and path together may report 404 for a wrong method; if `GET` works and `POST` is not found, the route is there and the method is not.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Forbidden,
                "按策略拦方法时两个码都有人用，例如 nginx 的 `limit_except GET` 配 `deny all`，对 `POST` 回的是 403；有 `Allow` 可参考的才是标准的 405。",
                "Methods blocked by policy show up as either: `limit_except GET` with `deny all` in nginx refuses a `POST` with 403, whereas a proper 405 offers other methods in `Allow`.",
            ),
            crate::Similar::new(
                HttpStatus::NotFound,
                "405 已经承认地址存在，只是门开在别的方法上；不想透露这一点的服务会干脆回 404。",
                "A 405 concedes that the address exists and lists the methods it takes; a service unwilling to reveal that falls back on 404.",
            ),
            crate::Similar::new(
                HttpStatus::NotImplemented,
                "405 的对象是这个资源，501 的对象是整台服务器：`PUT` 发到静态文件是前者，发一个谁都没听说过的方法 `FOO` 是后者。",
                "405 speaks of one resource, 501 of the whole server: a `PUT` to a static file is the former, a made-up method such as `FOO` the latter.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Forbidden,
                "先看有没有等待提示：限流过期自动解除；因滥用被拉黑的，再等也是 403，得找对方解封。",
                "A limit expires by itself, a ban does not: if waiting out the stated time changes nothing and 403 remains, somebody has blocked you.",
            ),
            crate::Similar::new(
                HttpStatus::ServiceUnavailable,
                "429 是“你太快”，别人可能一切正常；503 是“我忙不过来”，对谁都一样。nginx 限流默认回 503，两者因此常被搅在一起。",
                "With 429 it is you who are too fast and others may be served; with 503 the service itself cannot cope. That nginx limits with 503 by default keeps the two confused.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Ok,
                "有的框架出错时只打日志，照样返回 200 和半截页面：头已经发出去，状态码来不及改了。流式响应尤其要留意。",
                "A failure in the middle of a streamed response can no longer change the status: the client holds a 200 with half the content, the server logs an error that nobody was told about.",
            ),
            crate::Similar::new(
                HttpStatus::BadRequest,
                "只有畸形参数才触发，多半是入参没校验，补上之后该回 400；合法参数也报错，才是服务端真有问题。",
                "If malformed input alone provokes it, validation is probably missing and the code ought to be 400; if valid input fails too, the server really is at fault.",
            ),
            crate::Similar::new(
                HttpStatus::BadGateway,
                "应用跑起来了、自己报错，是 500；应用没跑起来、或者话说一半断了，替它说话的网关报 502。看响应页是谁的样式，就知道是哪一层。",
                "An application that runs and fails says 500 itself; if it is down or hangs up midway, the gateway in front says 502 for it. The look of the error page usually tells which of them spoke.",
            ),
            crate::Similar::new(
                HttpStatus::ServiceUnavailable,
                "500 是出乎意料，503 是有意为之：后者知道自己眼下接不了，还能告诉你何时再来。",
                "500 is an accident, 503 a decision: there the server knows that it cannot take the work just now and may even name a time.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::BadRequest,
                "报文语法有错，改对了就行，是 400；报文挑不出错，只是用到的特性对方没做，是 501。未知的传输编码属于后者。",
                "Ask whether another server could have carried the request out: if so, this one lacks a feature and 501 is right; if none could, it was malformed and 400 is.",
            ),
            crate::Similar::new(
                HttpStatus::MethodNotAllowed,
                "带 `Allow` 的是 405，换个方法这个地址就能用；501 没有备选可给，因为整个服务器都不会。",
                "405 comes with alternatives in `Allow`; 501 has none to offer, as the ability is missing from the server altogether.",
            ),
            crate::Similar::new(
                HttpStatus::ServiceUnavailable,
                "功能“还没上线”想用哪个？有计划、过会儿就开，用 503 加 `Retry-After`；压根没做，用 501。",
                "For a feature not live yet: opening soon means 503 with `Retry-After`, not built at all means 501.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::InternalServerError,
                "Go 的 `net/http` 里处理函数 panic 时，默认是记日志并断开连接，不会回 500，于是前面的代理把它变成 502：表面是网络问题，根子是代码。",
                "A handler that panics in Go's `net/http` does not yield 500; the connection is simply cut, and the proxy in front turns that into 502. What looks like a network problem is a bug.",
            ),
            crate::Similar::new(
                HttpStatus::ServiceUnavailable,
                "同样是后端连不上，nginx 报 502，Envoy 却报 503（`upstream connect error`），ingress-nginx 没有可用端点时也是 503；别跨产品硬套。",
                "Products disagree here: a backend that refuses connections is 502 from nginx but 503 (`upstream connect error`) from Envoy, and a Service without endpoints is 503 from ingress-nginx.",
            ),
            crate::Similar::new(
                HttpStatus::GatewayTimeout,
                "都是网关在说话：502 是上游回了坏东西或直接断开，504 是上游到点还没回。nginx 日志里前者常见 `prematurely closed`，后者是 `upstream timed out`。",
                "A gateway speaks in either case: 502 when the upstream answered badly or hung up, 504 when the time ran out. The nginx log has `prematurely closed` for one and `upstream timed out` for the other.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::TooManyRequests,
                "限流到底回哪个：针对某个调用方的配额用 429，让它自己慢下来；整体过载的保护用 503，提示所有人避一避。",
                "For throttling: a quota of one caller is 429 and asks that caller to slow down; shedding load for the sake of everybody is 503.",
            ),
            crate::Similar::new(
                HttpStatus::InternalServerError,
                "依赖挂了、熔断器打开时，直接回 503 比抛异常变成 500 好：前者告诉调用方可以等，后者只说坏了。",
                "When a circuit breaker is open, answering 503 is better than letting an exception become 500: one invites a later try, the other just reports damage.",
            ),
            crate::Similar::new(
                HttpStatus::BadGateway,
                "发版重启的那几秒，后端直接断开会变成 502；先让健康检查失败、摘掉流量再停，就只会是 503 或毫无感觉。",
                "A restart that just drops connections shows as 502; one that fails its health check first and drains its traffic shows at worst as 503, mostly not at all.",
            ),
            crate::Similar::new(
                HttpStatus::GatewayTimeout,
                "后端很忙时两个码常一起冒出来：还肯应答的实例主动回 503，已经卡住的等到网关不耐烦，变成 504。后者越多，说明拒绝得越晚。",
                "A struggling backend produces both: 503 from instances that still refuse in good order, 504 from those so stuck that the gateway stops waiting. Many of the latter mean that refusal comes too late.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::BadGateway,
                "应用的工作进程有自己的超时：它先到，进程被杀、连接断开，网关报 502；网关先到，才是 504。把两边的时限对齐，现象会在两个码之间跳。",
                "Which limit strikes first decides: if the application kills its own worker, the gateway sees a broken connection and says 502; if the gateway's timer is shorter, it says 504.",
            ),
            crate::Similar::new(
                HttpStatus::ServiceUnavailable,
                "503 通常立刻就回，504 总要先等上几十秒；看响应耗时是不是恰好等于某个超时配置，一眼可辨。",
                "503 tends to come at once, 504 only after a wait; a duration that equals some configured timeout to the second gives it away.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::InternalServerError,
                "很多服务器遇到配置错误统统回 500；506 是其中点名到“协商配置”的那一种，日志里该找类型映射，不必翻应用代码。",
                "Most misconfigurations surface as 500; this code singles out one of them, so the place to look is the variant list rather than the application.",
            ),
            crate::Similar::new(
                HttpStatus::LoopDetected,
                "都像“绕不出来”，但地方不同：506 是内容协商选到了另一个协商，508 是 WebDAV 遍历集合时走进了环。",
                "Both sound like going round in circles: here a negotiation leads to another negotiation, while 508 is about walking a tree of WebDAV collections that contains itself.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::InternalServerError,
                "重写规则绕圈（nginx 的 `internal redirection cycle`、Apache 的内部重定向超限）虽是循环，回的却是 500，别照着 508 去查。",
                "A rewrite rule that feeds itself is a loop too, but nginx and Apache report it as 500; 508 is not meant for it.",
            ),
            crate::Similar::new(
                HttpStatus::ServiceUnavailable,
                "cPanel 主机的 508 说的其实是资源用尽，含义更接近 503；同一台主机上内存或进程数超限时，也确实可能报 500 或 503。",
                "The hosting sense of 508 is really that of 503, resources exhausted for the moment; on such hosts other allowances running out may well show as 500 or 503.",
            ),
            crate::Similar::new(
                HttpStatus::VariantAlsoNegotiates,
                "506 发生在“选哪个版本”的时候，508 发生在“往下走几层”的时候；请求里没有 `Depth` 头，又不是虚拟主机，就该怀疑别的原因。",
                "506 arises in choosing a version of one resource, 508 in descending through many; only the latter goes with a `Depth` field in the request.",
            ),
        ],
        &[
            crate::Similar::new(
                HttpStatus::Ok,
                "最糟的门户直接回 200 加登录页，缓存和程序都会上当；511 正是为避免这种情形设的。",
                "The worst portals answer 200 with their login page and fool caches and programs alike; 511 was made to prevent just that.",
            ),
            crate::Similar::new(
                HttpStatus::Found,
                "不少门户仍用 302 跳登录页，而不用 511；程序发现一个从不跳转的接口突然跳去陌生域名，也应按没过网络认证处理。",
                "Many portals still redirect with 302 rather than use 511; an API that never redirected and now points at a foreign host deserves the same suspicion.",
            ),
            crate::Similar::new(
                HttpStatus::Unauthorized,
                "要登录的对象不同：511 登录的是网络，登录后请求原样重发即可；401 登录的是服务，重发时要带上凭据。",
                "After a 511 the same request succeeds unchanged once the network lets you through; after a 401 it has to carry credentials for the site.",
            ),
        ],
    ];

    impl HttpStatus {
        /// Whether a cache may keep a response with it that does not say for how long
        /// ([RFC 9110 section 15.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.1)).
        ///
        /// ```
        /// use status_core::HttpStatus;
        ///
        /// assert!(HttpStatus::NotFound.is_cacheable());
        /// assert!(!HttpStatus::InternalServerError.is_cacheable());
        /// ```
        pub const fn is_cacheable(self) -> bool {
            CACHEABLE[place(self)]
        }

        /// Whether a response with it can have content; where not, it ends after the header section
        /// ([RFC 9110 section 6.4.1](https://www.rfc-editor.org/rfc/rfc9110#section-6.4.1)).
        ///
        /// ```
        /// use status_core::HttpStatus;
        ///
        /// assert!(HttpStatus::NotFound.allows_body());
        /// assert!(!HttpStatus::NotModified.allows_body());
        /// ```
        pub const fn allows_body(self) -> bool {
            CONTENT[place(self)]
        }

        /// The header fields that a response with it must carry, by its [specification](Self::spec).
        ///
        /// ```
        /// use status_core::HttpStatus;
        ///
        /// assert_eq!(HttpStatus::Unauthorized.required_headers(), ["WWW-Authenticate"]);
        /// ```
        pub const fn required_headers(self) -> &'static [&'static str] {
            REQUIRED_HEADERS[place(self)]
        }

        /// The header fields that its [specification](Self::spec) recommends or allows by name.
        ///
        /// ```
        /// use status_core::HttpStatus;
        ///
        /// assert_eq!(HttpStatus::ServiceUnavailable.optional_headers(), ["Retry-After"]);
        /// ```
        pub const fn optional_headers(self) -> &'static [&'static str] {
            OPTIONAL_HEADERS[place(self)]
        }

        /// Who defined it: `IANA` for what is registered
        /// ([RFC 9110 section 16.2](https://www.rfc-editor.org/rfc/rfc9110#section-16.2)), else a product.
        ///
        /// ```
        /// use status_core::HttpStatus;
        ///
        /// assert_eq!(HttpStatus::NotFound.origin(), "IANA");
        /// ```
        pub const fn origin(self) -> &'static str {
            ORIGINS[place(self)]
        }

        /// Where it is specified, if anywhere.
        ///
        /// ```
        /// use status_core::HttpStatus;
        ///
        /// let spec = HttpStatus::NotFound.spec().expect("it is registered");
        /// assert_eq!((spec.name(), spec.section()), ("RFC 9110", "15.5.5"));
        /// ```
        pub const fn spec(self) -> ::core::option::Option<crate::Spec> {
            SPECS[place(self)]
        }

        /// Whether a client may send the request again, as far as the code alone can tell.
        ///
        /// ```
        /// use status_core::HttpStatus;
        ///
        /// use status_core::Retry;
        /// assert_eq!(HttpStatus::TooManyRequests.retry(), Retry::Later);
        /// ```
        pub const fn retry(self) -> crate::Retry {
            RETRIES[place(self)]
        }

        /// The codes it is confused with, ascending, and which one is meant when.
        ///
        /// ```
        /// use status_core::{HttpStatus, Lang};
        ///
        /// let similar = HttpStatus::Unauthorized.similar();
        /// let forbidden = similar.iter().find(|one| one.status() == HttpStatus::Forbidden).expect("they are confused");
        /// println!("{}", forbidden.reason(Lang::En));
        /// ```
        pub const fn similar(self) -> &'static [crate::Similar] {
            SIMILAR[place(self)]
        }
    }

    #[automatically_derived]
    impl ::core::fmt::Debug for HttpStatus {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.write_str(self.name())
        }
    }

    #[automatically_derived]
    impl ::core::fmt::Display for HttpStatus {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            crate::__private::fmt_code_and_title(self.code(), TITLES_EN[place(*self)], f)
        }
    }

    #[automatically_derived]
    impl ::core::error::Error for HttpStatus {}
    #[automatically_derived]
    impl crate::StatusError for HttpStatus {
        fn entry(&self) -> &'static crate::Entry {
            HttpStatus::entry(*self)
        }

        fn fmt_message(
            &self,
            lang: crate::Lang,
            f: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            crate::__private::fmt_public(HttpStatus::entry(*self), lang, f)
        }

        fn status(&self) -> crate::HttpStatus {
            HttpStatus::status(*self)
        }
    }

    #[automatically_derived]
    impl crate::CatalogCode for HttpStatus {
        type Value = u16;

        const CATALOG: &'static str = "HttpStatus";

        const ALL: &'static [Self] = HttpStatus::ALL;

        fn code(self) -> u16 {
            HttpStatus::code(self)
        }

        fn name(self) -> &'static str {
            HttpStatus::name(self)
        }

        fn reason(self) -> &'static str {
            HttpStatus::reason(self)
        }

        fn title(self, lang: crate::Lang) -> &'static str {
            HttpStatus::title(self, lang)
        }

        fn meaning(self, lang: crate::Lang) -> &'static str {
            HttpStatus::meaning(self, lang)
        }

        fn cases(self, lang: crate::Lang) -> &'static [&'static str] {
            HttpStatus::cases(self, lang)
        }

        fn remedy(self, lang: crate::Lang) -> &'static str {
            HttpStatus::remedy(self, lang)
        }

        fn lookup(code: crate::Code<'_>) -> ::core::option::Option<Self> {
            match code {
                crate::Code::Int(code) => {
                    <u16 as ::core::convert::TryFrom<i64>>::try_from(code)
                        .ok()
                        .and_then(from_code)
                }
                _ => ::core::option::Option::None,
            }
        }

        fn from_name(name: &str) -> ::core::option::Option<Self> {
            HttpStatus::from_name(name)
        }
    }

    #[automatically_derived]
    impl ::core::convert::From<HttpStatus> for u16 {
        fn from(code: HttpStatus) -> u16 {
            code.code()
        }
    }

    #[automatically_derived]
    impl ::core::convert::TryFrom<u16> for HttpStatus {
        type Error = crate::UnknownCode<u16>;

        fn try_from(
            code: u16,
        ) -> ::core::result::Result<HttpStatus, crate::UnknownCode<u16>> {
            from_code(code).ok_or(crate::UnknownCode::new("HttpStatus", code))
        }
    }

    #[automatically_derived]
    impl ::core::str::FromStr for HttpStatus {
        type Err = crate::UnknownCode<crate::Excerpt>;

        fn from_str(
            text: &str,
        ) -> ::core::result::Result<HttpStatus, crate::UnknownCode<crate::Excerpt>> {
            crate::__private::for_u16::parse(text)
                .and_then(from_code)
                .ok_or_else(|| crate::UnknownCode::excerpt("HttpStatus", text))
        }
    }

    #[cfg(feature = "serde")]
    #[automatically_derived]
    impl crate::__private::serde::Serialize for HttpStatus {
        fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
        where
            S: crate::__private::serde::Serializer,
        {
            crate::__private::serde::Serialize::serialize(&self.code(), serializer)
        }
    }

    #[cfg(feature = "serde")]
    #[automatically_derived]
    impl<'de> crate::__private::serde::Deserialize<'de> for HttpStatus {
        fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
        where
            D: crate::__private::serde::Deserializer<'de>,
        {
            crate::__private::deserialize_code::<u16, _, _>(deserializer)
        }
    }
};
