// SPDX-License-Identifier: MIT

// Package toc is libtoc for Go: a type for each kind of thing, errors for errors. Nothing needs to be released: what
// you hold keeps alive what it stands in. Methods take nil, as the functions of C take NULL. Text that is not there
// is "", and "" given for a text that may be left out is none. A text with a NUL inside panics.
package toc

// #cgo pkg-config: libtoc
// #include <stdlib.h>
// #include <toc/toc.h>
import "C"
import (
	"math"
	"runtime"
	"strings"
	"unsafe"
)

// Error is a negative result of a call: one of the constants E_*, and of E_IO the reason, a syscall.Errno.
type Error struct {
	Code   int
	Reason error
}

func (e *Error) Error() string {
	message := C.GoString(C.toc_result_message(C.int(e.Code)))
	if e.Reason != nil {
		message += ": " + e.Reason.Error()
	}
	return message
}

// Unwrap gives the Reason.
func (e *Error) Unwrap() error { return e.Reason }

// Name gives its name, such as TOC_E_DATA.
func (e *Error) Name() string { return C.GoString(C.toc_result_name(C.int(e.Code))) }

func check(result C.int, errno error) error {
	if result == E_IO {
		return &Error{int(result), errno}
	}
	if result < 0 {
		return &Error{int(result), nil}
	}
	return nil
}

// A keeper keeps alive what the caller owns, and, with a reference of its own, the dataset that this borrows from. So
// it does not matter in which order the garbage collector finds keepers.
type keeper struct{ dataset *C.toc_dataset }

func newKeeper(dataset *C.toc_dataset, release func()) *keeper {
	made := &keeper{dataset}
	runtime.SetFinalizer(made, func(*keeper) {
		release()
		C.toc_dataset_unref(dataset)
	})
	return made
}

// A handle is a pointer of libtoc and the keeper of what it points to; nil stands for NULL.
type handle struct {
	pointer unsafe.Pointer
	keeper  *keeper
}

func (h *handle) c() unsafe.Pointer {
	if h == nil {
		return nil
	}
	return h.pointer
}

func (h *handle) kept() *keeper {
	if h == nil {
		return nil
	}
	return h.keeper
}

// lend makes a handle of what is borrowed; what stands in the library itself needs no keeper.
func lend(pointer unsafe.Pointer, from *keeper) *handle {
	if pointer == nil {
		return nil
	}
	return &handle{pointer, from}
}

// own makes a handle of what the caller has to release.
func own(pointer unsafe.Pointer, from *keeper, release func()) *handle {
	var dataset *C.toc_dataset
	if from != nil {
		dataset = C.toc_dataset_ref(from.dataset)
	}
	return lend(pointer, newKeeper(dataset, release))
}

func ownDataset(dataset *C.toc_dataset) *handle {
	return lend(unsafe.Pointer(dataset), newKeeper(dataset, func() {}))
}

// whole makes a string for C, which would end at a NUL: such a text is refused, as it would be taken for another one.
func whole(text string) *C.char {
	if strings.IndexByte(text, 0) >= 0 {
		panic("toc: a text with a NUL")
	}
	return C.CString(text)
}

// optional makes a string for C, or NULL of "".
func optional(text string) *C.char {
	if text == "" {
		return nil
	}
	return whole(text)
}

// owned copies a string, and releases it.
func owned(text *C.char) string {
	defer C.toc_free(text)
	return C.GoString(text)
}

func block(bytes []byte) unsafe.Pointer {
	if len(bytes) == 0 {
		return nil
	}
	return unsafe.Pointer(&bytes[0])
}

// written gives the text that a function writes into a buffer, which is made as large as it asks for.
func written(write func(buffer *C.char, size C.size_t) C.size_t) string {
	buffer := make([]byte, write(nil, 0)+1)
	size := write((*C.char)(unsafe.Pointer(&buffer[0])), C.size_t(len(buffer)))
	return string(buffer[:size])
}

// place is a position for C; of one that cannot be, the last one there is, where nothing stands.
func place(position int) C.uint32_t {
	if position < 0 || uint64(position) > math.MaxUint32 {
		return math.MaxUint32
	}
	return C.uint32_t(position)
}

func items[Element any](list interface {
	Len() int
	At(position int) Element
}) []Element {
	found := make([]Element, list.Len())
	for i := range found {
		found[i] = list.At(i)
	}
	return found
}
