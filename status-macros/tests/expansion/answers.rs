#[status(respond(axum, tonic), body = "envelope")]
pub struct Failed<E>(#[source] E);
