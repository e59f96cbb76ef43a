// SPDX-License-Identifier: MIT
//! libtoc for Rust: a struct for each kind of thing, iterators for lists, a Result where there can be an error.
//! Nothing needs to be released: what you hold keeps alive what it stands in. An argument that may be left out takes
//! `None`, a value or a `Some`. A text with a NUL inside panics.
#[macro_use]
mod runtime;
mod api;
mod load;

pub use api::*;
pub use load::{load, DataError};
pub use runtime::Error;
