// SPDX-License-Identifier: MIT
//! How a call of C becomes a call of Rust: conversion, errors, and who keeps what alive.
use std::ffi::{CStr, CString};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::io;
use std::os::raw::c_void;
use std::sync::Arc;

pub use std::os::raw::{c_char, c_int};
pub use std::ptr::null;

pub type Pointer = *const c_void;

extern "C" {
    fn toc_dataset_ref(dataset: Pointer) -> Pointer;
    fn toc_dataset_unref(dataset: Pointer);
    fn toc_free(string: *mut c_char);
}

/// A negative result of a call: `code` is one of `E_*`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Error {
    pub code: i32,
    errno: Option<i32>,
}

impl Error {
    /// Its name, such as TOC_E_DATA.
    pub fn name(&self) -> &'static str {
        crate::result_name(self.code)
    }

    /// Why, of E_IO; None of all others.
    pub fn reason(&self) -> Option<io::Error> {
        self.errno.map(io::Error::from_raw_os_error)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        to.write_str(crate::result_message(self.code))?;
        self.reason().map_or(Ok(()), |reason| write!(to, ": {}", reason))
    }
}

impl std::error::Error for Error {}

pub fn check(code: c_int) -> Result<(), Error> {
    if code < 0 {
        let errno = io::Error::last_os_error().raw_os_error(); // before anything else is called
        Err(Error { code, errno: errno.filter(|_| code == crate::E_IO) })
    } else {
        Ok(())
    }
}

/// Keeps alive what the caller owns, and, with a reference of its own, the dataset that this borrows from: first the
/// one is released, then the other given back.
pub struct Keeper {
    dataset: Pointer,
    pointer: Pointer,
    release: Option<unsafe extern "C" fn(Pointer)>,
}

impl Drop for Keeper {
    fn drop(&mut self) {
        unsafe {
            if let Some(release) = self.release {
                release(self.pointer);
            }
            toc_dataset_unref(self.dataset);
        }
    }
}

/// A pointer of libtoc and the keeper of what it points to; what stands in the library itself needs none.
#[derive(Clone)]
pub struct Handle {
    pub pointer: Pointer,
    keeper: Option<Arc<Keeper>>,
}

impl Handle {
    pub fn keeper(&self) -> Option<Arc<Keeper>> {
        self.keeper.clone()
    }
}

impl PartialEq for Handle {
    fn eq(&self, other: &Handle) -> bool {
        self.pointer == other.pointer
    }
}

impl Eq for Handle {}

impl Hash for Handle {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.pointer.hash(state)
    }
}

impl fmt::Debug for Handle {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        self.pointer.fmt(to)
    }
}

/// What is borrowed, and never NULL.
pub fn lent(pointer: Pointer, keeper: Option<Arc<Keeper>>) -> Handle {
    Handle { pointer, keeper }
}

/// What is borrowed; None for NULL.
pub fn lend(pointer: Pointer, keeper: Option<Arc<Keeper>>) -> Option<Handle> {
    if pointer.is_null() {
        None
    } else {
        Some(lent(pointer, keeper))
    }
}

/// What the caller has to release.
///
/// # Safety
/// `pointer` is what `release` takes, and borrows from the dataset of `from`.
pub unsafe fn own(pointer: Pointer, release: unsafe extern "C" fn(Pointer), from: Option<Arc<Keeper>>) -> Handle {
    let dataset = toc_dataset_ref(from.map_or(null(), |keeper| keeper.dataset));
    lent(pointer, Some(Arc::new(Keeper { dataset, pointer, release: Some(release) })))
}

/// A dataset, of which the caller has to give a reference back.
///
/// # Safety
/// `dataset` comes with a reference.
pub unsafe fn own_dataset(dataset: Pointer) -> Handle {
    lent(dataset, Some(Arc::new(Keeper { dataset, pointer: null(), release: None })))
}

pub fn pointer(handle: Option<&Handle>) -> Pointer {
    handle.map_or(null(), |it| it.pointer)
}

/// A string for C, which would end at a NUL: such a text is refused, as it would be taken for another one.
pub fn c_string(text: &str) -> CString {
    CString::new(text).expect("a text with a NUL")
}

pub fn string(text: Option<&CString>) -> *const c_char {
    text.map_or(null(), |it| it.as_ptr())
}

/// A string of C; None for NULL, and for what is no UTF-8.
///
/// # Safety
/// `string` lives as long as `'a`.
pub unsafe fn text<'a>(string: *const c_char) -> Option<&'a str> {
    if string.is_null() {
        None
    } else {
        CStr::from_ptr(string).to_str().ok()
    }
}

/// A copy of a string that is then released.
///
/// # Safety
/// `string` is the caller's.
pub unsafe fn owned_text(string: *mut c_char) -> Option<String> {
    let copy = text(string).map(str::to_owned);
    toc_free(string);
    copy
}

/// The text that a function writes into a buffer, which is made as large as it asks for.
pub fn written(write: impl Fn(*mut c_char, usize) -> usize) -> String {
    let mut buffer = vec![0u8; write(std::ptr::null_mut(), 0) + 1];
    let size = write(buffer.as_mut_ptr() as *mut c_char, buffer.len());
    buffer.truncate(size);
    String::from_utf8_lossy(&buffer).into_owned()
}

/// A kind of thing.
macro_rules! thing {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct $name(pub(crate) Handle);
    };
}

/// What never changes can be read by any number of threads.
macro_rules! shared {
    ($name:ident) => {
        unsafe impl Send for $name {}
        unsafe impl Sync for $name {}
    };
}

/// What has a count and elements.
macro_rules! sequence {
    ($name:ident, $element:ident, $count:ident, $at:ident) => {
        impl $name {
            /// The number of elements.
            pub fn len(&self) -> usize {
                unsafe { $count(self.0.pointer) as usize }
            }

            pub fn is_empty(&self) -> bool {
                self.len() == 0
            }

            /// The element at a position.
            pub fn get(&self, position: usize) -> Option<$element> {
                let position = u32::try_from(position).ok()?;
                lend(unsafe { $at(self.0.pointer, position) }, self.0.keeper()).map($element)
            }

            pub fn iter(&self) -> impl Iterator<Item = $element> + '_ {
                (0..self.len()).filter_map(move |position| self.get(position))
            }
        }
    };
}
