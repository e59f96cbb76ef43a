#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""When a figure fails, and how its ceiling moves."""
import sys
import unittest

import figures
import gates


def figure(value, gate="100", goal="50", ceiling=None, key="find", counted=True):
    made = gates.Figure(key, gate, goal, "", "what")
    made.value, made.ceiling, made.counted = value, ceiling, counted
    return made


class Gates(unittest.TestCase):
    def test_a_figure_above_its_gate_fails(self):
        self.assertTrue(figure(101).fails())
        self.assertFalse(figure(100).fails())

    def test_a_missed_gate_says_so_and_fails_above_its_ceiling_only(self):
        self.assertEqual(figure(150, ceiling=151).reached(), "MISSED")
        self.assertFalse(figure(150, ceiling=151).fails())
        self.assertTrue(figure(152, ceiling=151).fails())

    def test_a_reached_gate_is_held_to_its_ceiling_too(self):
        self.assertEqual(figure(80, ceiling=71).reached(), "gate")
        self.assertTrue(figure(80, ceiling=71).fails())

    def test_what_is_timed_does_not_fail(self):
        self.assertEqual(figure(150, counted=False).reached(), "MISSED")
        self.assertFalse(figure(150, counted=False).fails())

    def test_more_is_better_where_the_goal_is_above_the_gate(self):
        self.assertEqual([figure(value, "100", "300").reached() for value in (99, 100, 300)], ["MISSED", "gate", "goal"])

    def test_a_ceiling_is_only_lowered(self):
        self.assertEqual(figure(150, ceiling=200).renewed(), 153)
        self.assertEqual(figure(150, ceiling=140).renewed(), 140)

    def test_a_ceiling_does_not_stand_above_a_gate_that_is_reached(self):
        self.assertEqual(figure(99).renewed(), 100)

    def test_one_allocation_more_is_too_many(self):
        self.assertEqual(figure(90, key="load-allocations").renewed(), 90)

    def test_a_peer_that_is_not_installed_is_named(self):
        made = figure(1)
        made.peers = {"SQLite": None, "pugixml": 2.5}
        self.assertIn("SQLite absent; pugixml 2.5×", gates.table([made]))
        self.assertIn("| absent |", gates.table([figure(None, counted=False)]))

    def test_every_figure_has_a_line_and_every_ceiling_a_figure(self):
        known = gates.read()
        self.assertLessEqual({"load-sax", "find-sqlite", "memory"} | {f"{operation}-time" for operation in figures.PEERS} -
                             {"memory-time"}, set(known))


if __name__ == "__main__":
    sys.exit(unittest.main())
