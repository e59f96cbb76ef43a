// SPDX-License-Identifier: MIT

package toc

// DataError is XML that was refused, with the diagnostics of its loader.
type DataError struct {
	Err         *Error
	Diagnostics []*Diagnostic
}

func (e *DataError) Error() string { return e.Err.Error() }

// Unwrap gives the Error.
func (e *DataError) Unwrap() error { return e.Err }

// Load makes a dataset from XML files; a DataError tells what is wrong with them.
func Load(paths ...string) (*Dataset, error) {
	loader, err := LoaderNew()
	if err != nil {
		return nil, err
	}
	for _, path := range paths {
		_ = loader.AddFile(path) // Finish tells what is wrong, of all files
	}
	dataset, err := loader.Finish()
	if refused, ok := err.(*Error); ok {
		found := make([]*Diagnostic, loader.DiagnosticCount())
		for i := range found {
			found[i] = loader.DiagnosticAt(uint32(i))
		}
		return nil, &DataError{refused, found}
	}
	return dataset, nil
}
