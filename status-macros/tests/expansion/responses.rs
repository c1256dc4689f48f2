#[status(respond(axum, tonic), with(complete), body(envelope))]
pub struct Failed<E>(#[source] E);
