//! Services with a Chinese default, which is one line. Both call `LanguageLayer::default_language`.

use serde_json::Value;
use status_core::Lang::{self, En, Zh};
use status_core::LanguageLayer;
use tonic_types::StatusExt as _;

use crate::requests::ANSWERS;
use crate::{grpc, wire};

fn languages() -> LanguageLayer {
    LanguageLayer::new().default_language(Zh)
}

/// Values of `Accept-Language`, and the languages of the responses.
const LANGUAGES: &[(&[&str], Lang)] = &[
    (&[], Zh),
    (&[""], Zh),
    (&["fr"], Zh),
    (&["fr, de;q=0.5"], Zh),
    (&["*"], Zh),
    (&["fr, *;q=0.1"], Zh),
    (&["en;q=0"], Zh),
    (&["fr, en;q=0"], Zh),
    (&["en;q=0, zh;q=0"], Zh),
    (&["zh;q=nan"], Zh),
    (&["zh"], Zh),
    (&["zh;q=0"], En),
    (&["fr, zh;q=0"], En),
    (&["zh-CN;q=0, *"], En),
    (&["en"], En),
    (&["fr, en;q=0.1"], En),
];

#[tokio::test(flavor = "multi_thread")]
async fn in_axum() {
    let address = wire::serve_router(services::web::router_in(languages())).await;
    // With its own codes, with HTTP statuses, and with fallbacks for paths and methods.
    for expected in ANSWERS {
        for &(fields, lang) in LANGUAGES {
            let headers: Vec<_> = fields.iter().map(|field| ("accept-language", field.as_bytes())).collect();
            let response = wire::ask(address, expected.request, &headers).await;
            assert_eq!(response.headers()["content-language"], lang.tag(), "{} {fields:?}", expected.request);
            let body: Value = serde_json::from_slice(&response.body).expect("it is JSON");
            assert_eq!(body, expected.problem(lang), "{} {fields:?}", expected.request);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn in_tonic() {
    let endpoint = grpc::endpoint_in(languages()).await;
    let channel = endpoint.connect().await.expect("it takes connections");
    let own = ANSWERS.iter().filter_map(|expected| {
        let class = expected.class()?;
        Some((grpc::ERROR, class, [Zh, En].map(|lang| expected.message(lang))))
    });
    let fallbacks = [
        ("/services.Failing/Nothing", "", ["未找到", "Not Found"]),
        ("/services.Nothing/Nothing", "", ["未找到", "Not Found"]),
    ];
    for (path, class, [chinese, english]) in own.chain(fallbacks) {
        for &(fields, lang) in LANGUAGES {
            let metadata: Vec<_> = fields.iter().map(|field| ("accept-language", field.as_bytes())).collect();
            let status = grpc::ask(&channel, path, class, &metadata).await;
            let localized = status.get_details_localized_message().expect("there is one");
            let expected = if lang == Zh { chinese } else { english };
            assert_eq!((&*localized.locale, &*localized.message), (lang.tag(), expected), "{path} {class} {fields:?}");
        }
    }
}
