//! The chart: seconds to check a crate again, by number of codes.

use plotters::prelude::*;

use crate::Failure;
use crate::report::{Row, Unit};
use crate::sides::Side;

/// The colors of a chart: background, text, lines, and one for each side.
#[derive(Clone, Copy)]
pub(crate) struct Theme {
    background: RGBColor,
    text: RGBColor,
    grid: RGBColor,
    sides: [RGBColor; Side::ALL.len()],
}

/// The themes with their files.
pub(crate) const THEMES: [(Theme, &str); 2] = [
    (
        Theme {
            background: RGBColor(255, 255, 255),
            text: RGBColor(31, 35, 40),
            grid: RGBColor(216, 222, 228),
            sides: [RGBColor(9, 105, 218), RGBColor(130, 139, 148), RGBColor(207, 34, 46)],
        },
        "recheck-light.svg",
    ),
    (
        Theme {
            background: RGBColor(13, 17, 23),
            text: RGBColor(230, 237, 243),
            grid: RGBColor(48, 54, 61),
            sides: [RGBColor(88, 166, 255), RGBColor(139, 148, 158), RGBColor(255, 123, 114)],
        },
        "recheck-dark.svg",
    ),
];

const SIZE: (u32, u32) = (720, 380);

/// The prefix of the rows in the chart.
const WHAT: &str = "re-check, ";

pub(crate) fn svg(rows: &[Row], theme: Theme) -> Result<String, Failure> {
    let lines = Side::ALL.map(|side| points(rows, side));
    let all = || lines.iter().flatten();
    let slowest = all().map(|point| point.1).fold(0.0, f64::max);
    let quickest = all().map(|point| point.1).fold(f64::INFINITY, f64::min);
    if all().next().is_none() {
        return Err("there is nothing to draw".into());
    }
    let mut svg = String::new();
    {
        let area = SVGBackend::with_string(&mut svg, SIZE).into_drawing_area();
        area.fill(&theme.background)?;
        let font = |size: i32| ("sans-serif", size).into_font().color(&theme.text);
        let mut chart = ChartBuilder::on(&area)
            .margin(16)
            .caption("Seconds to check a crate again after an edit", font(18))
            .x_label_area_size(44)
            .y_label_area_size(60)
            .build_cartesian_2d((80.0..14_000.0).log_scale(), (quickest / 2.0..slowest * 2.0).log_scale())?;
        chart
            .configure_mesh()
            .disable_x_mesh()
            .bold_line_style(theme.grid)
            .light_line_style(TRANSPARENT)
            .axis_style(theme.grid)
            .label_style(font(13))
            .axis_desc_style(font(13))
            .x_desc("codes")
            .y_desc("seconds")
            .x_label_formatter(&|count| format!("{count}"))
            .y_label_formatter(&|seconds| format!("{seconds}"))
            .draw()?;
        for ((side, line), color) in Side::ALL.into_iter().zip(&lines).zip(theme.sides) {
            let style = color.stroke_width(2);
            let drawn = chart.draw_series(LineSeries::new(line.iter().copied(), style).point_size(4))?;
            let name = side.name();
            drawn.label(name).legend(move |(x, y)| PathElement::new([(x, y), (x + 18, y)], style));
        }
        chart
            .configure_series_labels()
            .position(SeriesLabelPosition::UpperLeft)
            .label_font(font(13))
            .border_style(theme.grid)
            .background_style(theme.background)
            .draw()?;
        area.present()?;
    }
    Ok(svg)
}

/// The numbers of codes and the seconds of one side.
fn points(rows: &[Row], side: Side) -> Vec<(f64, f64)> {
    let mut points = Vec::new();
    for row in rows.iter().filter(|row| row.unit == Unit::Seconds) {
        let count = row.what.strip_prefix(WHAT).and_then(|rest| rest.strip_suffix(" codes"));
        let Some(count) = count.and_then(|count| count.replace(',', "").parse().ok()) else { continue };
        let seconds = match (&row.peer, side) {
            (Some((peer, _)), Side::Macro) if peer == Side::Derives.name() => row.ours,
            (Some((peer, seconds)), _) if peer == side.name() => *seconds,
            _ => continue,
        };
        points.push((count, seconds));
    }
    points
}
