//! One list of requests, sent to an axum and a tonic service over real connections, and the language of each response.

mod axum;
mod chinese_default;
mod grpc;
mod hostile;
mod layers;
mod marks;
mod orders;
mod problem;
mod requests;
mod together;
mod tonic;
mod trailers;
mod wire;
