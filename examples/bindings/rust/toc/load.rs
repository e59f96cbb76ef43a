// SPDX-License-Identifier: MIT
use std::fmt;

use crate::{loader_new, Dataset, Diagnostic, Error};

/// XML that was refused, with the diagnostics of its loader.
#[derive(Clone, Debug)]
pub struct DataError {
    pub error: Error,
    pub diagnostics: Vec<Diagnostic>,
}

impl fmt::Display for DataError {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        self.error.fmt(to)
    }
}

impl std::error::Error for DataError {}

impl From<Error> for DataError {
    fn from(error: Error) -> DataError {
        DataError { error, diagnostics: Vec::new() }
    }
}

/// Makes a dataset from XML files; the error tells what is wrong with them.
pub fn load<Path: AsRef<str>>(paths: &[Path]) -> Result<Dataset, DataError> {
    let loader = loader_new()?;
    for path in paths {
        let _ = loader.add_file(path.as_ref()); // finish tells what is wrong, of all files
    }
    loader.finish().map_err(|error| DataError {
        error,
        diagnostics: (0..loader.diagnostic_count()).filter_map(|i| loader.diagnostic_at(i)).collect(),
    })
}
