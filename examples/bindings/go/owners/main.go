// SPDX-License-Identifier: MIT

// Drops what owns something in every order, and reads what is left: owners FOLDER.
package main

import (
	"log"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"libtoc/toc"
)

type things struct {
	dataset     *toc.Dataset
	provision   *toc.Provision
	explanation *toc.Explanation
}

func newThings(folder string) *things {
	dataset, err := toc.Load(filepath.Join(folder, "mini.xml"))
	if err != nil {
		log.Fatal(err)
	}
	explanation, err := toc.StatusExplain(toc.FindParticipant(dataset, "XAA"), dataset.FindInstrument("own"), 20020101)
	if err != nil {
		log.Fatal(err)
	}
	return &things{dataset, dataset.FindProvision("own#art_1"), explanation}
}

func (held *things) drop(name string) {
	switch name {
	case "dataset":
		held.dataset = nil
	case "provision":
		held.provision = nil
	case "explanation":
		held.explanation = nil
	}
}

func (held *things) canBeRead() bool {
	return (held.dataset == nil || held.dataset.Edition() == "tour") &&
		(held.provision == nil || held.provision.Heading("en") == "Purpose" && held.provision.Children().Len() == 1) &&
		(held.explanation == nil || held.explanation.At(0).Action().ID() == "own-1")
}

// collect waits until finalizers ran, which is after those that were there before.
func collect() {
	ran := make(chan struct{})
	runtime.SetFinalizer(new([16]byte), func(*[16]byte) { close(ran) })
	runtime.GC()
	select {
	case <-ran:
	case <-time.After(time.Second):
	}
	runtime.GC()
}

func main() {
	for _, order := range [][3]string{
		{"dataset", "provision", "explanation"}, {"dataset", "explanation", "provision"},
		{"provision", "dataset", "explanation"}, {"provision", "explanation", "dataset"},
		{"explanation", "dataset", "provision"}, {"explanation", "provision", "dataset"},
	} {
		held := newThings(os.Args[1])
		for _, name := range order {
			held.drop(name)
			collect()
			if !held.canBeRead() {
				log.Fatalf("after %s was dropped in the order %v, the rest cannot be read", name, order)
			}
		}
	}
}
