// SPDX-License-Identifier: MIT

// A tour of libtoc: tour FOLDER, where FOLDER holds mini.xml and faulty.xml.
package main

import (
	"errors"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"libtoc/toc"
)

func instruments(dataset *toc.Dataset) {
	fmt.Println("instruments")
	for _, one := range dataset.Instruments().Items() {
		fmt.Println(" ", one.ID(), toc.DateFormat(one.Adopted()), toc.DateFormat(one.InForce()))
	}
}

func article(dataset *toc.Dataset) {
	fmt.Println("article 5")
	first := dataset.FindProvision("untoc#art_5")
	for i := first.Index(); i < first.SubtreeEnd(); i++ {
		provision := dataset.Provisions().At(int(i))
		indent := strings.Repeat("  ", int(provision.Depth()-first.Depth())+1)
		line := indent + provision.ID() + " " + toc.ProvisionKindName(provision.Kind()) + " " + provision.Heading("en")
		fmt.Println(strings.TrimRight(line, " "))
	}
}

func status(dataset *toc.Dataset) error {
	fmt.Println("status")
	explanation, err := toc.StatusExplain(toc.FindParticipant(dataset, "BRA"), toc.FindInstrument(dataset, "untoc"),
		toc.DateParse("2004-02-27"))
	if err != nil {
		return err
	}
	fmt.Println(" ", toc.StatusName(explanation.Status()))
	for _, reason := range explanation.Items() {
		fmt.Printf("  %s: %s\n", toc.ReasonKindName(reason.Kind()), reason.Sentence())
	}
	return nil
}

func parties(dataset *toc.Dataset) {
	fmt.Println("parties")
	count, unknown := dataset.FindInstrument("firearms").CountAt(toc.CRITERION_PARTY, toc.DateParse("2010-01-01"))
	fmt.Printf("  %d certain, %d unknown\n", count, unknown)
}

func symbol() {
	fmt.Println("symbol")
	fmt.Println(" ", toc.SymbolNormalize("a/55/383/add. 1"))
	fmt.Println(" ", toc.SymbolRelationName(toc.SymbolRelation("A/55/383/Add.1", "A/55/383")))
}

func search(dataset *toc.Dataset) error {
	fmt.Println("search")
	query, err := toc.QueryNew(dataset, "joint investigations")
	if err != nil {
		return err
	}
	if err := query.SetKind(toc.KIND_PROVISION); err != nil {
		return err
	}
	if err := query.SetLimit(3); err != nil {
		return err
	}
	hits, err := query.Run()
	if err != nil {
		return err
	}
	for _, hit := range hits.Items() {
		fmt.Println(" ", hit.ID(), hit.Field(), hit.Language())
	}
	return nil
}

func citations(dataset *toc.Dataset) error {
	fmt.Println("citations")
	found, err := toc.CiteScan(dataset, "See article 16, paragraph 3, of the Convention.", "en", "untoc")
	if err != nil {
		return err
	}
	for _, citation := range found.Items() {
		fmt.Printf("  %d-%d %s", citation.Start(), citation.End(), toc.CiteStateName(citation.State()))
		for i := uint32(0); i < citation.TargetCount(); i++ {
			fmt.Print(" ", citation.TargetID(i))
		}
		fmt.Println()
	}
	return nil
}

func ownData(folder string) error {
	fmt.Println("own data")
	dataset, err := toc.Load(filepath.Join(folder, "mini.xml"))
	if err != nil {
		return err
	}
	fmt.Println(" ", dataset.FindInstrument("own").Title("en"))
	_, err = toc.Load(filepath.Join(folder, "faulty.xml"))
	var refused *toc.DataError
	if !errors.As(err, &refused) {
		return fmt.Errorf("faulty.xml should be refused, but: %v", err)
	}
	for _, found := range refused.Diagnostics {
		fmt.Printf("  %s:%d: %s\n", filepath.Base(found.File()), found.Line(), found.Name())
	}
	fmt.Printf("  %s: %v\n", refused.Err.Name(), refused)
	return nil
}

func answerTo(call func() *toc.Participant) (answer string) {
	defer func() {
		if recover() != nil {
			answer = "refused"
		}
	}()
	return "taken: " + call().ID()
}

func equality(equal bool) string {
	if equal {
		return "equal"
	}
	return "not equal"
}

func mistakes(dataset *toc.Dataset) {
	fmt.Println("mistakes")
	fmt.Println("  the instrument before the participant: refused") // by the compiler
	fmt.Println("  a text with a NUL:", answerTo(func() *toc.Participant {
		return toc.FindParticipant(dataset, "BRA\x00 not Brazil")
	}))
	fmt.Println("  a day beyond 32 bits: refused") // by the compiler
	_, err := toc.DatasetOpenFile("no such file", 0)
	var refused *toc.Error
	if errors.As(err, &refused) && errors.Is(err, syscall.ENOENT) {
		fmt.Printf("  a file that is not there: %s, ENOENT\n", refused.Name())
	}
	article := dataset.FindProvision("untoc#art_1")
	fmt.Println("  the same list twice:", equality(article.Duties().Equal(article.Duties())))
	fmt.Println("  empty lists of two types: not equal") // nor comparable
}

func main() {
	builtin := toc.DatasetBuiltin()
	instruments(builtin)
	article(builtin)
	err := status(builtin)
	parties(builtin)
	symbol()
	for _, one := range []error{err, search(builtin), citations(builtin), ownData(os.Args[1])} {
		if one != nil {
			log.Fatal(one)
		}
	}
	mistakes(builtin)
}
