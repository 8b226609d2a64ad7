#!/usr/bin/env python3
"""Tests of the checking scripts themselves: each must find what it is there to find, and accept what is right."""
import contextlib
import importlib.util
import inspect
import io
import json
import math
import pathlib
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT / "tests" / "harness")]
sys.dont_write_bytecode = True

import run_programs  # noqa: E402


def load(name):
    spec = importlib.util.spec_from_file_location(name, ROOT / "scripts" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class LintCase(unittest.TestCase):
    script = ""

    def run_on(self, files: dict, argv=()) -> tuple[int, str]:
        """Exit code and output of the lint on a tree of these files."""
        module = load(self.script)
        with tempfile.TemporaryDirectory() as folder:
            module.ROOT = pathlib.Path(folder)
            for name, text in files.items():
                path = module.ROOT / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text)
            output, previous = io.StringIO(), sys.argv
            sys.argv = [self.script, *argv]
            try:
                with contextlib.redirect_stdout(output):
                    code = module.main()
            finally:
                sys.argv = previous
        return code, output.getvalue()


class IncludesTest(LintCase):
    script = "lint_includes"

    def test_downward_include_is_accepted(self):
        code, output = self.run_on({"support/arena.h": "", "include/sandboa/limits.h": "",
                                    "limits/meter.h": '#include "sandboa/limits.h"\n#include "support/arena.h"\n'})
        self.assertEqual((code, output), (0, ""))

    def test_upward_include_is_found(self):
        code, output = self.run_on({"vm/vm.h": "", "runtime/value.h": '#include "vm/vm.h"\n'})
        self.assertEqual(code, 1)
        self.assertIn("runtime/value.h:1: runtime must not include vm", output)

    def test_third_party_header_outside_its_wrapper_is_found(self):
        code, output = self.run_on({"runtime/types/list.cpp": "#include <mimalloc.h>\n"})
        self.assertEqual(code, 1)
        self.assertIn("limits/chunk_pool.cpp", output)

    def test_ambient_authority_is_found(self):
        code, output = self.run_on({"runtime/types/list.cpp": "#include <fstream>\n#include <sys/socket.h>\n"})
        self.assertEqual((code, output.count("is not for runtime")), (1, 2))

    def test_unused_entry_is_found(self):
        code, output = self.run_on({"support/arena.h": "", "frontend/lexer.cpp": "", "limits/meter.cpp": '#include "support/arena.h"\n'})
        self.assertEqual(code, 1)
        self.assertIn("nothing in frontend includes support any more", output)


class SizesTest(LintCase):
    script = "lint_sizes"

    def test_limits_are_inclusive(self):
        body = "void f() {\n" + "  g();\n" * 118 + "}\n"
        self.assertEqual(self.run_on({"vm/a.cpp": body, "vm/b.cpp": "// x\n" * 800}), (0, ""))

    def test_long_function_and_file_are_found(self):
        body = "void f() {\n" + "  g();\n" * 119 + "}\n"
        code, output = self.run_on({"vm/a.cpp": body, "vm/b.cpp": "// x\n" * 801})
        self.assertEqual(code, 1)
        self.assertIn("vm/a.cpp:1 function of 121 lines", output)
        self.assertIn("vm/b.cpp 801 lines", output)

    def test_marked_table_is_exempt(self):
        self.assertEqual(self.run_on({"vm/a.h": "// lint_sizes: table, made by scripts/x.py\n" + "1,\n" * 900})[0], 0)

    def test_empty_name_is_found(self):
        self.assertEqual(self.run_on({"vm/string_utils.h": ""})[0], 1)


class DocsTest(LintCase):
    script = "lint_docs"

    def test_missing_path_is_found(self):
        code, output = self.run_on({"README.md": "See `vm/gone.h` and `vm/here.h`.\n", "vm/here.h": ""})
        self.assertEqual(code, 1)
        self.assertIn("README.md:1: names vm/gone.h", output)
        self.assertNotIn("vm/here.h", output)

    def test_machine_path_and_registry_are_found(self):
        code, output = self.run_on({"a.txt": "cd /ho" + "me/someone/x\n", "b.txt": "get it from registry.npm" + "js.org\n"})
        self.assertEqual((code, len(output.splitlines())), (1, 2))


class OwnWordsTest(LintCase):
    script = "lint_own_words"

    def test_docstring_of_cpython_is_found(self):
        text = json.loads.__doc__
        code, output = self.run_on({"runtime/modules/x.py": f"def f():\n    {text!r}\n", "runtime/modules/y.py": "'Text of our own.'\n"})
        self.assertEqual((code, len(output.splitlines())), (1, 1))
        self.assertIn("runtime/modules/x.py: f", output)

    def test_sentence_within_other_text_is_found(self):
        sentence = " ".join(inspect.getdoc(json.load).split("\n\n")[0].split())
        code, output = self.run_on({"runtime/modules/x.py": f"def f():\n    {'Of our own. ' + sentence!r}\n"})
        self.assertEqual((code, len(output.splitlines())), (1, 1))

    def test_documentation_in_a_table_of_cpp_is_found(self):
        before, behind = math.acosh.__doc__[:18], math.acosh.__doc__[18:]
        table = f'{{"acosh", "x, /", acosh, "{before}"\n    "{behind}"}},\n{{"own", "x, /", own, "Text of our own about it."}},\n'
        code, output = self.run_on({"runtime/modules/math.cpp": table})
        self.assertEqual((code, len(output.splitlines())), (1, 1))
        self.assertIn("runtime/modules/math.cpp: line 1", output)


class JudgeTest(unittest.TestCase):
    expected = (1, "one\ntwo\n", "Traceback\n")

    def test_equal_is_right(self):
        self.assertEqual(run_programs.judge(self.expected, self.expected), "")

    def test_every_part_counts(self):
        for got in ((0, *self.expected[1:]), (1, "one\n", "Traceback\n"), (1, "one\ntwo\n", "")):
            self.assertNotEqual(run_programs.judge(self.expected, got), "")

    def test_what_a_sanitizer_says_is_shown(self):
        problem = run_programs.judge(self.expected, (-6, "", "==7==ERROR: AddressSanitizer: use-after-poison on address 0x1\n    #0 0x2 in pack\n"))
        self.assertIn("use-after-poison", problem)
        self.assertIn("in pack", problem)

    def test_names_of_modes_say_tier_redzones_and_stress(self):
        self.assertEqual(run_programs.flags_of("normal"), ("normal", []))
        self.assertEqual(run_programs.flags_of("jit"), ("normal", ["--jit=eager"]))
        self.assertEqual(run_programs.flags_of("late-redzones-gc"), ("gc", ["--jit=late", "--stress=redzones"]))
        self.assertEqual(run_programs.flags_of("redzones"), ("normal", ["--stress=redzones"]))

    def test_failed_allocation_may_trap_after_a_prefix(self):
        trap = run_programs.TRAP_EXIT_CODE
        judge = run_programs.judge_failed_allocation
        self.assertEqual(judge(self.expected, (trap, "one\n", "memory limit exceeded")), "")
        self.assertNotEqual(judge(self.expected, (trap, "two\n", "memory limit exceeded")), "")
        self.assertNotEqual(judge(self.expected, (trap, "one\n", "something else")), "")
        self.assertNotEqual(judge(self.expected, (-11, "one\n", "")), "")

    def test_unsupported_must_be_refused_as_announced(self):
        with tempfile.NamedTemporaryFile("w", suffix=".py") as file:
            file.write("# topic\n# refused with: not supported yet: x\n")
            file.flush()
            judge = lambda got: run_programs.judge_unsupported(pathlib.Path(file.name), (0, "one\ntwo\n", ""), got)
            self.assertEqual(judge((0, "one\ntwo\n", "")), "")
            self.assertEqual(judge((1, "one\n", "SyntaxError: not supported yet: x\n")), "")
            self.assertNotEqual(judge((1, "two\n", "SyntaxError: not supported yet: x\n")), "")
            self.assertNotEqual(judge((1, "one\n", "TypeError: other\n")), "")
            self.assertNotEqual(judge((0, "one\n", "")), "")

    def test_advice_below_a_traceback_is_no_part_of_it(self):
        text = "NameError: name 'sandboa' is not defined\nsandboa: hint: Look.\n"
        self.assertEqual(run_programs.ADVICE.sub("", text), "NameError: name 'sandboa' is not defined\n")
        self.assertEqual(run_programs.ADVICE.sub("", text + "fuel 7\n"), "NameError: name 'sandboa' is not defined\nfuel 7\n")

    def test_program_without_expectation_fails(self):
        with tempfile.NamedTemporaryFile(suffix=".py") as file:
            self.assertIn("no .out file", run_programs.run_case("unused", pathlib.Path(file.name), "normal", 1, []))


if __name__ == "__main__":
    unittest.main()
