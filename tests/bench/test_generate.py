#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The data of the measurements is what doc/performance.md says, and always the same."""
import hashlib
import io
import sys
import unittest

import generate
import measure

PINNED = "fab485e6101917d2a5d72e7d8a7d0748ae86b28eea46b1d78500b2d5fdc864bb"  # a new one makes old figures incomparable


def corpus(scale):
    text = io.StringIO(newline="\n")
    generate.write(text, scale)
    return text.getvalue().encode()


class Generate(unittest.TestCase):
    def test_gives_the_same_bytes_each_time(self):
        self.assertEqual(corpus(1), corpus(1))

    def test_gives_the_bytes_that_were_measured(self):
        self.assertEqual(hashlib.sha256(corpus(1)).hexdigest(), PINNED)

    def test_gives_4_MB_and_20000_elements_in_six_languages(self):
        data = corpus(1)
        self.assertAlmostEqual(len(data) / 4e6, 1, delta=0.05)
        self.assertAlmostEqual(measure.elements_in(data) / 20000, 1, delta=0.01)
        self.assertAlmostEqual(sum(byte > 127 for byte in data) / len(data), 0.27, delta=0.005)
        for language in generate.LANGUAGES:
            self.assertGreater(data.count(f'xml:lang="{language}"'.encode()), 1000)

    def test_grows_in_step_with_its_scale(self):
        one, ten = corpus(1), corpus(10)
        self.assertAlmostEqual(len(ten) / len(one), 10, delta=0.2)
        self.assertAlmostEqual(measure.elements_in(ten) / measure.elements_in(one), 10, delta=0.1)


if __name__ == "__main__":
    sys.exit(unittest.main())
