#[status(OrderCode::Locked, crate = my::status_core)]
pub struct Locked<'a, T, E = io::Error, const N: usize = 4>
where
    T: Clone,
{
    key: &'a T,
    unused: PhantomData<T>,
    bytes: [u8; N],
    source: Option<E>,
}
