//! A loaded catalog is sorted, and defaults are filled in.

use status_codegen::catalog::Catalog;
use status_codegen::load::load;
use status_codegen::options::{LoadOptions, LockFile};
use status_codegen::source::Source;
use status_codegen::value::{CodeValue, Grpc, Kind, Log, Repr, Retry};

#[test]
fn everything_is_sorted() {
    let catalog = read(
        r#"
        [groups.Stock]
        range = "10500..=10599"
        title = { zh = "库存", en = "Stock" }
        [groups.Quota]
        range = "10400..=10499"
        title = { zh = "配额", en = "Quota" }

        [codes.OutOfStock]
        code = 10501
        title = { zh = "库存不足", en = "Out of stock" }
        similar.Warehouse = { zh = "仓库关闭时没有库存可查。", en = "A closed warehouse has no stock to ask for." }
        similar.Quota = { zh = "配额管调用次数。", en = "A quota is about calls." }
        [codes.Warehouse]
        code = 10502
        title = { zh = "仓库关闭", en = "Warehouse closed" }
        [codes.Quota]
        code = 10429
        title = { zh = "配额已用完", en = "Quota exceeded" }

        [retired.Second]
        code = 10402
        replaced_by = "Quota"
        [retired.First]
        code = 10401
        "#,
    );
    assert_eq!(catalog.groups.iter().map(|group| &*group.name).collect::<Vec<_>>(), ["Quota", "Stock"]);
    assert_eq!(catalog.codes.iter().map(|code| &*code.name).collect::<Vec<_>>(), ["Quota", "OutOfStock", "Warehouse"]);
    assert_eq!(catalog.codes.iter().map(|code| code.group).collect::<Vec<_>>(), [Some(0), Some(1), Some(1)]);
    assert_eq!(catalog.codes[1].similar.iter().map(|similar| similar.code).collect::<Vec<_>>(), [0, 2]);
    assert_eq!(catalog.retired.iter().map(|retired| &*retired.name).collect::<Vec<_>>(), ["First", "Second"]);
    assert_eq!(catalog.retired[1].replaced_by, Some(0));
}

#[test]
fn prefixes_are_sorted_as_text() {
    let catalog = read(
        r#"
        catalog.repr = "str"
        groups.B = { prefix = "B", title = { zh = "乙", en = "B" } }
        groups.A = { prefix = "A", title = { zh = "甲", en = "A" } }
        codes.Second = { code = "B10", title = { zh = "乙", en = "B" } }
        codes.Third = { code = "B9", title = { zh = "丙", en = "C" } }
        codes.First = { code = "A1", title = { zh = "甲", en = "A" } }
        "#,
    );
    assert_eq!(catalog.groups.iter().map(|group| &*group.name).collect::<Vec<_>>(), ["A", "B"]);
    let codes: Vec<_> = catalog.codes.iter().map(|code| code.code.to_string()).collect();
    assert_eq!(codes, ["A1", "B10", "B9"]);
}

#[test]
fn defaults_of_business_codes() {
    let catalog = read(
        r#"
        codes.Plain = { code = 1, title = { zh = "甲", en = "A" } }
        codes.Mapped = { code = 2, status = 404, title = { zh = "乙", en = "B" } }
        "#,
    );
    assert_eq!((catalog.kind, catalog.repr), (Kind::Business, Repr::U32));
    let [plain, mapped] = catalog.codes.as_slice() else { panic!("there are two codes") };
    assert_eq!((plain.status.number, plain.reason.as_str()), (500, "PLAIN"));
    assert_eq!((plain.retry, plain.log, plain.grpc), (Retry::Later, Log::Error, Grpc::Internal));
    assert_eq!((mapped.retry, mapped.log, mapped.grpc), (Retry::Never, Log::Debug, Grpc::NotFound));
    assert_eq!(plain.type_url, "urn:problem-type:order-code:plain");
    assert_eq!(plain.facts, None);
}

#[test]
fn defaults_from_the_catalog() {
    let catalog = read(
        r#"
        catalog = { status = 400, retry = "later", log = "info", grpc = "ABORTED", type_url = "https://errors.example.com/{name}?code={code}" }
        codes.OutOfStock = { code = 1, title = { zh = "甲", en = "A" } }
        codes.Other = { code = 2, title = { zh = "乙", en = "B" }, retry = "never", log = "warn", grpc = "INTERNAL" }
        "#,
    );
    let [of_catalog, other] = catalog.codes.as_slice() else { panic!("there are two codes") };
    assert_eq!(of_catalog.status.number, 400);
    assert_eq!(of_catalog.type_url, "https://errors.example.com/out-of-stock?code=1");
    assert_eq!((of_catalog.retry, of_catalog.log, of_catalog.grpc), (Retry::Later, Log::Info, Grpc::Aborted));
    assert_eq!((other.retry, other.log, other.grpc), (Retry::Never, Log::Warn, Grpc::Internal));
}

/// Nothing that clients see changes if a code is renamed and keeps its reason.
#[test]
fn types_derive_from_the_reason() {
    for head in ["", "catalog.type_url = \"https://errors.example.com/{name}\"\n"] {
        let code =
            |keys: &str| read(&format!("{head}codes.{keys}, code = 1, title = {{ zh = \"甲\", en = \"A\" }} }}"));
        let before = code("OutOfStock = { status = 409").codes.remove(0);
        let after = code("SoldOut = { status = 409, reason = \"OUT_OF_STOCK\", renamed_from = [\"OutOfStock\"]")
            .codes
            .remove(0);
        assert_eq!((after.name.as_str(), after.reason.as_str()), ("SoldOut", "OUT_OF_STOCK"));
        assert!(after.type_url.ends_with("out-of-stock"), "{}", after.type_url);
        assert_eq!((after.reason, after.type_url), (before.reason, before.type_url));
    }
}

#[test]
fn defaults_of_http_codes() {
    let catalog = read(
        r#"
        catalog.kind = "http"
        codes.NotFound = { code = 404, title = { zh = "未找到", en = "Not Found" } }
        "#,
    );
    let code = &catalog.codes[0];
    assert_eq!((catalog.repr, &code.code), (Repr::U16, &CodeValue::Int(404)));
    assert_eq!((code.status.number, code.type_url.as_str()), (404, "about:blank"));
    let facts = code.facts.as_ref().expect("an HTTP code has facts");
    assert!(facts.body && !facts.cacheable && !facts.common);
}

/// Each status has a gRPC code, which agrees with the table in `google/rpc/code.proto` if it contains the status.
#[test]
fn statuses_have_grpc_codes() {
    for (status, expected) in [
        (200, Grpc::Ok),
        (400, Grpc::InvalidArgument),
        (401, Grpc::Unauthenticated),
        (403, Grpc::PermissionDenied),
        (404, Grpc::NotFound),
        (405, Grpc::Unimplemented),
        (429, Grpc::ResourceExhausted),
        (500, Grpc::Internal),
        (501, Grpc::Unimplemented),
        (502, Grpc::Unavailable),
        (503, Grpc::Unavailable),
        (504, Grpc::DeadlineExceeded),
        (508, Grpc::Internal),
    ] {
        let code = format!("codes.A = {{ code = 1, status = {status}, title = {{ zh = \"甲\", en = \"A\" }} }}");
        assert_eq!(read(&code).codes[0].grpc, expected, "{status}");
    }
}

fn read(text: &str) -> Catalog {
    let options = LoadOptions::new(Some("OrderCode".to_owned()), LockFile::default());
    let loaded = load(Source::new("codes.toml", text), &options);
    let found: Vec<_> = loaded.diagnostics.iter().map(|one| one.render(&loaded.sources)).collect();
    loaded.catalog.unwrap_or_else(|| panic!("{}", found.join("\n\n")))
}
