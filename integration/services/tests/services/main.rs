//! One list of requests, sent to an axum and a tonic service over real connections.

mod axum;
mod grpc;
mod hostile;
mod marks;
mod orders;
mod problem;
mod requests;
mod together;
mod tonic;
mod trailers;
mod wire;
