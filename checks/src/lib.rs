//! Empty: trybuild only passes on the features of packages that have a library.
