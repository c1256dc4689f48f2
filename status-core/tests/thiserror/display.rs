//! Messages.

use core::fmt;

const MSG: &str = "failed to do";
const CODE: usize = 9;

#[derive(Debug)]
struct Data {
    data: usize,
}

#[derive(Debug)]
struct Tuple(usize, (u8, u8));

twice! {
    #[derive(Debug, Derive)]
    #[message("braced: {msg}")]
    pub(super) struct Braced {
        pub(super) msg: String,
    }

    #[derive(Debug, Derive)]
    #[message("braced, and not shown")]
    pub(super) struct BracedUnused {
        pub(super) extra: usize,
    }

    #[derive(Debug, Derive)]
    #[message("tuple: {0}")]
    pub(super) struct OfTuple(pub(super) usize);

    #[derive(Debug, Derive)]
    #[message("unit")]
    pub(super) struct Unit;

    #[derive(Debug, Derive)]
    #[message("no fields")]
    pub(super) struct NoFields {}

    #[derive(Debug, Derive)]
    #[message("nothing")]
    pub(super) struct Nothing();

    #[derive(Debug, Derive)]
    pub(super) enum Shapes {
        #[message("braced: {id}")]
        Braced { id: usize },
        #[message("tuple: {0}")]
        Tuple(usize),
        #[message("unit")]
        Unit,
        #[message("no fields")]
        NoFields {},
        #[message("nothing")]
        Nothing(),
    }

    #[derive(Debug, Derive)]
    #[message("{MSG}: {id:?} (code {CODE:?})")]
    pub(super) struct Constants {
        pub(super) id: &'static str,
    }

    #[derive(Debug, Derive)]
    pub(super) enum Arguments {
        #[message("fn main() {{}}")]
        Braces,
        #[message("{{{0}}} {{0}}")]
        BracesAround(u8),
        #[message("1 + 1 = {}", 1 + 1)]
        Sum,
        #[message("a={a} :: b={} :: c={c} :: d={d}", 1, c = 2, d = 3)]
        Mixed { a: usize, d: usize },
        #[message("error {0}")]
        FirstOfTwo(usize, usize),
        #[message("error {0}", '?')]
        NumberOfAnArgument { v: usize },
        #[message("error {0}",)]
        TrailingComma(char),
        #[message("{v} {}", .v + 1,)]
        TrailingCommaBehindAnArgument { v: usize },
        #[message("error: {type}", type = 1)]
        Keyword,
        #[message("error: {self:?}")]
        Itself,
        #[message("{}", .0.data)]
        FieldOfField(Data),
        #[message("{} {}", .0.0, .0.1.1)]
        NestedTuple(Tuple),
        #[message("{0} {0:?} {0:>4} {0:#?}")]
        OftenAndVariously(&'static str),
    }

    #[derive(Debug, Derive)]
    pub(super) enum Specification {
        #[message("[{0:>4}] [{0:<4}] [{0:^4}] [{0:*^5}]")]
        Fill(&'static str),
        #[message("{0:.2} {0:08.3} {0:+}")]
        Precision(f64),
        #[message("{0:#x} {0:X} {0:o} {0:#b} {0:04}")]
        Radix(u8),
        #[message("{0:e} {0:E}")]
        Exponent(f64),
        #[message("{0:#?}")]
        Pretty((u8, u8)),
        #[message("{0:x?} {0:X?}")]
        HexDebug([u8; 2]),
        #[message("[{0:>width$}] [{0:.precision$}]", width = 4, precision = 1)]
        ArgumentsAsWidth(f64),
        #[message("{0:} {x:} {x:?}", x = 1)]
        Spaces(u8),
    }

    #[derive(Debug, Derive)]
    #[message("raw: {fn} {type:?}")]
    pub(super) struct Raw {
        pub(super) r#fn: &'static str,
        pub(super) r#type: u8,
    }

    #[derive(Debug, Derive)]
    pub(super) enum RawInEnum {
        #[message("raw: {fn} {}", .r#fn.len())]
        Braced { r#fn: &'static str },
    }

    #[derive(Debug, Derive)]
    pub(super) enum SpecialCharacters {
        #[message("left {{")]
        Left,
        #[message("left \x7B\x7B \u{7B}\u{7B}")]
        LeftEscaped,
        #[message("right }}")]
        Right,
        #[message("right \x7D\x7D \u{7D}\u{7D}")]
        RightEscaped,
        #[message(
            "new_\
             line \u{78} \"quoted\" \\ \t中文 🦀"
        )]
        NewLine,
        #[message(r#"raw "{{" \x7B {0}"#)]
        RawString(u8),
        #[message("{0}中{1}")]
        Chinese(&'static str, char),
        #[message("{名}")]
        ChineseName { 名: u8 },
    }

    #[derive(Debug, Derive)]
    pub(super) enum Empty {}
}

#[test]
fn every_shape() {
    same! {
        Braced { msg: "T".to_owned() } => ["braced: T"],
        BracedUnused { extra: 0 } => ["braced, and not shown"],
        OfTuple(0) => ["tuple: 0"],
        Unit => ["unit"],
        NoFields {} => ["no fields"],
        Nothing() => ["nothing"],
        Shapes::Braced { id: 0 } => ["braced: 0"],
        Shapes::Tuple(0) => ["tuple: 0"],
        Shapes::Unit => ["unit"],
        Shapes::NoFields {} => ["no fields"],
        Shapes::Nothing() => ["nothing"],
    }
}

#[test]
fn an_empty_enum_is_an_error() {
    fn is_error<E: status_core::StatusError>() {}
    fn says(error: &ours::Empty) -> impl fmt::Display + '_ {
        error
    }

    is_error::<ours::Empty>();
    let _ = says;
    let _: Option<theirs::Empty> = None;
}

#[test]
fn constants_and_arguments() {
    same! {
        Constants { id: "" } => ["failed to do: \"\" (code 9)"],
        Arguments::Braces => ["fn main() {}"],
        Arguments::BracesAround(1) => ["{1} {0}"],
        Arguments::Sum => ["1 + 1 = 2"],
        Arguments::Mixed { a: 0, d: 0 } => ["a=0 :: b=1 :: c=2 :: d=3"],
        Arguments::FirstOfTwo(9, 0) => ["error 9"],
        Arguments::NumberOfAnArgument { v: 0 } => ["error ?"],
        Arguments::TrailingComma('?') => ["error ?"],
        Arguments::TrailingCommaBehindAnArgument { v: 1 } => ["1 2"],
        Arguments::Keyword => ["error: 1"],
        Arguments::Itself => ["error: Itself"],
        Arguments::FieldOfField(Data { data: 3 }) => ["3"],
        Arguments::NestedTuple(Tuple(1, (2, 3))) => ["1 3"],
        Arguments::OftenAndVariously("x") => ["x \"x\"    x \"x\""],
    }
}

#[test]
fn specifications() {
    same! {
        Specification::Fill("x") => ["[   x] [x   ] [ x  ] [**x**]"],
        Specification::Precision(1.5) => ["1.50 0001.500 +1.5"],
        Specification::Radix(10) => ["0xa A 12 0b1010 0010"],
        Specification::Exponent(1.5) => ["1.5e0 1.5E0"],
        Specification::Pretty((1, 2)) => ["(\n    1,\n    2,\n)"],
        Specification::HexDebug([10, 11]) => ["[a, b] [A, B]"],
        Specification::ArgumentsAsWidth(1.25) => ["[1.25] [1.2]"],
        Specification::Spaces(1) => ["1 1 1"],
    }
}

#[test]
fn raw_identifiers() {
    same! {
        Raw { r#fn: "T", r#type: 1 } => ["raw: T 1"],
        RawInEnum::Braced { r#fn: "T" } => ["raw: T 1"],
    }
}

#[test]
fn special_characters() {
    same! {
        SpecialCharacters::Left => ["left {"],
        SpecialCharacters::LeftEscaped => ["left { {"],
        SpecialCharacters::Right => ["right }"],
        SpecialCharacters::RightEscaped => ["right } }"],
        SpecialCharacters::NewLine => ["new_line x \"quoted\" \\ \t中文 🦀"],
        SpecialCharacters::RawString(0) => ["raw \"{\" \\x7B 0"],
        SpecialCharacters::Chinese("a", 'b') => ["a中b"],
        SpecialCharacters::ChineseName { 名: 1 } => ["1"],
    }
}

#[test]
fn pointers() {
    #[derive(Debug, status_core::StatusError)]
    #[status("{field:p}")]
    struct Pointer {
        field: Box<i32>,
    }

    let error = Pointer { field: Box::new(-1) };
    assert_eq!(error.to_string(), format!("{:p}", error.field));
}
