"""The assert methods of TestCase."""

from unittest.util import _common_shorten_repr, safe_repr

DIFF_OMITTED = "\nDiff is %s characters long. Set self.maxDiff to None to see it."


def _difference_of(left, right):
    from difflib import ndiff
    from pprint import pformat

    return "\n" + "\n".join(ndiff(pformat(left).splitlines(), pformat(right).splitlines()))


class _Asserts:
    failureException = AssertionError
    longMessage = True
    maxDiff = 80 * 8
    # Longer strings are not compared line by line: that takes too long.
    _diffThreshold = 2**16

    def fail(self, msg=None):
        """The test fails here."""
        raise self.failureException(msg)

    def _fail_with(self, msg, standard):
        raise self.failureException(self._formatMessage(msg, standard))

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        return standardMsg if msg is None else f"{standardMsg} : {msg}"

    def _truncateMessage(self, message, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return message + diff
        return message + DIFF_OMITTED % len(diff)

    def assertFalse(self, expr, msg=None):
        """Fails if the value is true."""
        if expr:
            self._fail_with(msg, f"{safe_repr(expr)} is not false")

    def assertTrue(self, expr, msg=None):
        """Fails if the value is false."""
        if not expr:
            self._fail_with(msg, f"{safe_repr(expr)} is not true")

    def assertRaises(self, expected_exception, *args, **kwargs):
        """Fail unless an exception of class expected_exception is raised by the callable with the arguments given, or in the with
        statement that this is the context manager of."""
        from unittest._expecting import _AssertRaisesContext

        context = _AssertRaisesContext(expected_exception, self)
        try:
            return context.handle("assertRaises", args, kwargs)
        finally:
            context = None

    def assertWarns(self, expected_warning, *args, **kwargs):
        """Fail unless a warning of class expected_warning is triggered by the callable, or in the with statement."""
        from unittest._expecting import _AssertWarnsContext

        context = _AssertWarnsContext(expected_warning, self)
        return context.handle("assertWarns", args, kwargs)

    def _assertNotWarns(self, expected_warning, *args, **kwargs):
        from unittest._expecting import _AssertNotWarnsContext

        context = _AssertNotWarnsContext(expected_warning, self)
        return context.handle("_assertNotWarns", args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        """Fails unless an exception of the class comes whose text has a match."""
        from unittest._expecting import _AssertRaisesContext

        context = _AssertRaisesContext(expected_exception, self, expected_regex)
        return context.handle("assertRaisesRegex", args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        """Like assertWarns(), and the text of the warning has to match a regular expression."""
        from unittest._expecting import _AssertWarnsContext

        context = _AssertWarnsContext(expected_warning, self, expected_regex)
        return context.handle("assertWarnsRegex", args, kwargs)

    def assertLogs(self, logger=None, level=None):
        """Fail unless a log message of level or higher is emitted on the logger within the with statement."""
        from unittest._log import _AssertLogsContext

        return _AssertLogsContext(self, logger, level, no_logs=False)

    def assertNoLogs(self, logger=None, level=None):
        """Fail if a log message of level or higher is emitted on the logger within the with statement."""
        from unittest._log import _AssertLogsContext

        return _AssertLogsContext(self, logger, level, no_logs=True)

    def addTypeEqualityFunc(self, typeobj, function):
        """Sets the comparison that assertEqual() uses for two of a class."""
        self._type_equality_funcs[typeobj] = function

    def _getAssertEqualityFunc(self, first, second):
        if type(first) is type(second):
            function = self._type_equality_funcs.get(type(first))
            if function is not None:
                return getattr(self, function) if isinstance(function, str) else function
        return self._baseAssertEqual

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            self._fail_with(msg, "%s != %s" % _common_shorten_repr(first, second))

    def assertEqual(self, first, second, msg=None):
        """Fails unless first == second."""
        self._getAssertEqualityFunc(first, second)(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        """Fails unless first != second."""
        if not first != second:
            self._fail_with(msg, f"{safe_repr(first)} == {safe_repr(second)}")

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Fail if the two objects differ by more than delta, or in the decimal places (7 by default)."""
        if first == second:
            return
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        difference = abs(first - second)
        if delta is not None:
            if difference <= delta:
                return
            within = f"{safe_repr(delta)} delta"
        else:
            places = 7 if places is None else places
            if round(difference, places) == 0:
                return
            within = f"{places!r} places"
        self._fail_with(msg, f"{safe_repr(first)} != {safe_repr(second)} within {within} ({safe_repr(difference)} difference)")

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Fail if the two objects differ by no more than delta, or not in the decimal places (7 by default)."""
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        difference = abs(first - second)
        if delta is not None:
            if not first == second and difference > delta:
                return
            self._fail_with(
                msg,
                f"{safe_repr(first)} == {safe_repr(second)} within {safe_repr(delta)} delta ({safe_repr(difference)} difference)",
            )
        places = 7 if places is None else places
        if not first == second and round(difference, places) != 0:
            return
        self._fail_with(msg, f"{safe_repr(first)} == {safe_repr(second)} within {places!r} places")

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        """Fails unless two sequences have the same items; says where they part."""
        name = "sequence"
        if seq_type is not None:
            name = seq_type.__name__
            for order, sequence in (("First", seq1), ("Second", seq2)):
                if not isinstance(sequence, seq_type):
                    raise self.failureException(f"{order} sequence is not a {name}: {safe_repr(sequence)}")
        lengths = []
        differing = None
        for order, sequence in (("First", seq1), ("Second", seq2)):
            try:
                lengths.append(len(sequence))
            except (TypeError, NotImplementedError):
                differing = f"{order} {name} has no length.    Non-sequence?"
                break
        if differing is None:
            if seq1 == seq2:
                return
            differing = self._sequence_difference(seq1, seq2, *lengths, name, seq_type)
            if differing is None:
                return
        self.fail(self._formatMessage(msg, self._truncateMessage(differing, _difference_of(seq1, seq2))))

    # What is said of two unequal sequences; None if they differ in their type alone, and that does not count.
    def _sequence_difference(self, seq1, seq2, len1, len2, name, seq_type):
        text = "%ss differ: %s != %s\n" % (name.capitalize(), *_common_shorten_repr(seq1, seq2))
        for i in range(min(len1, len2)):
            items = []
            for order, sequence in (("first", seq1), ("second", seq2)):
                try:
                    items.append(sequence[i])
                except (TypeError, IndexError, NotImplementedError):
                    text += f"\nUnable to index element {i} of {order} {name}\n"
                    break
            if len(items) < 2:
                break
            if items[0] != items[1]:
                text += "\nFirst differing element %d:\n%s\n%s\n" % (i, *_common_shorten_repr(*items))
                break
        else:
            if len1 == len2 and seq_type is None and type(seq1) != type(seq2):
                return None
        if len1 != len2:
            order, longer, least = ("First", seq1, len2) if len1 > len2 else ("Second", seq2, len1)
            text += f"\n{order} {name} contains {abs(len1 - len2)} additional elements.\n"
            try:
                text += f"First extra element {least}:\n{safe_repr(longer[least])}\n"
            except (TypeError, IndexError, NotImplementedError):
                text += f"Unable to index element {least} of {order.lower()} {name}\n"
        return text

    def assertListEqual(self, list1, list2, msg=None):
        """Fails unless both are lists with the same items."""
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        """Fails unless both are tuples with the same items."""
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        """Fails unless both are sets with the same elements; says which differ."""
        lines = []
        pairs = (("first", set1, "second", set2), ("second", set2, "first", set1))
        differences = []
        for order, left, _, right in pairs:
            try:
                differences.append(left.difference(right))
            except TypeError as error:
                self.fail(f"invalid type when attempting set difference: {error}")
            except AttributeError as error:
                self.fail(f"{order} argument does not support set difference: {error}")
        if not (differences[0] or differences[1]):
            return
        for (order, _, other, _), difference in zip(pairs, differences):
            if difference:
                lines.append(f"Items in the {order} set but not the {other}:")
                lines.extend([repr(item) for item in difference])
        self.fail(self._formatMessage(msg, "\n".join(lines)))

    def assertIn(self, member, container, msg=None):
        """Fails unless the container has the member."""
        if member not in container:
            self._fail_with(msg, f"{safe_repr(member)} not found in {safe_repr(container)}")

    def assertNotIn(self, member, container, msg=None):
        """Fails if the container has the member."""
        if member in container:
            self._fail_with(msg, f"{safe_repr(member)} unexpectedly found in {safe_repr(container)}")

    def assertIs(self, expr1, expr2, msg=None):
        """Fails unless both are one object."""
        if expr1 is not expr2:
            self._fail_with(msg, f"{safe_repr(expr1)} is not {safe_repr(expr2)}")

    def assertIsNot(self, expr1, expr2, msg=None):
        """Fails if both are one object."""
        if expr1 is expr2:
            self._fail_with(msg, f"unexpectedly identical: {safe_repr(expr1)}")

    def assertDictEqual(self, d1, d2, msg=None):
        """A dict-specific equality assertion."""
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            standard = "%s != %s" % _common_shorten_repr(d1, d2)
            self.fail(self._formatMessage(msg, self._truncateMessage(standard, _difference_of(d1, d2))))

    def assertCountEqual(self, first, second, msg=None):
        """Fails unless both have the same items, in whatever order."""
        from collections import Counter

        from unittest.util import _count_diff_all_purpose, _count_diff_hashable

        left, right = list(first), list(second)
        try:
            first, second = Counter(left), Counter(right)
        except TypeError:
            differences = _count_diff_all_purpose(left, right)
        else:
            if first == second:
                return
            differences = _count_diff_hashable(left, right)
        if differences:
            lines = "\n".join([f"First has {here}, Second has {there}:  {item!r}" for here, there, item in differences])
            self.fail(self._formatMessage(msg, self._truncateMessage("Element counts were not equal:\n", lines)))

    def assertMultiLineEqual(self, first, second, msg=None):
        """Fails unless two texts are equal; shows the lines that differ."""
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first == second:
            return
        if len(first) > self._diffThreshold or len(second) > self._diffThreshold:
            self._baseAssertEqual(first, second, msg)
        # Both texts get one more end of a line if a last line has none.
        bare = any([text and text[-1] != "\n" for text in (first, second)])
        lines = [(text + "\n" if bare and text else text).splitlines(keepends=True) for text in (first, second)]
        from difflib import ndiff

        standard = "%s != %s" % _common_shorten_repr(first, second)
        self.fail(self._formatMessage(msg, self._truncateMessage(standard, "\n" + "".join(ndiff(*lines)))))

    def assertLess(self, a, b, msg=None):
        """Fails unless a < b."""
        if not a < b:
            self._fail_with(msg, f"{safe_repr(a)} not less than {safe_repr(b)}")

    def assertLessEqual(self, a, b, msg=None):
        """Fails unless a <= b."""
        if not a <= b:
            self._fail_with(msg, f"{safe_repr(a)} not less than or equal to {safe_repr(b)}")

    def assertGreater(self, a, b, msg=None):
        """Fails unless a > b."""
        if not a > b:
            self._fail_with(msg, f"{safe_repr(a)} not greater than {safe_repr(b)}")

    def assertGreaterEqual(self, a, b, msg=None):
        """Fails unless a >= b."""
        if not a >= b:
            self._fail_with(msg, f"{safe_repr(a)} not greater than or equal to {safe_repr(b)}")

    def assertIsNone(self, obj, msg=None):
        """Fails unless the value is None."""
        if obj is not None:
            self._fail_with(msg, f"{safe_repr(obj)} is not None")

    def assertIsNotNone(self, obj, msg=None):
        """Fails if the value is None."""
        if obj is None:
            self._fail_with(msg, "unexpectedly None")

    def assertIsInstance(self, obj, cls, msg=None):
        """Fails unless the object is of the class."""
        if not isinstance(obj, cls):
            any_of = "any of " if isinstance(cls, tuple) else ""
            self._fail_with(msg, f"{safe_repr(obj)} is not an instance of {any_of}{cls!r}")

    def assertNotIsInstance(self, obj, cls, msg=None):
        """Fails if the object is of the class."""
        if isinstance(obj, cls):
            if isinstance(cls, tuple):
                cls = next((each for each in cls if isinstance(obj, each)), cls)
            self._fail_with(msg, f"{safe_repr(obj)} is an instance of {cls!r}")

    def assertIsSubclass(self, cls, superclass, msg=None):
        """Same as self.assertTrue(issubclass(cls, superclass)), with a nicer default message."""
        if self._is_subclass(cls, superclass, msg):
            return
        any_of = "any of " if isinstance(superclass, tuple) else ""
        self._fail_with(msg, f"{cls!r} is not a subclass of {any_of}{superclass!r}")

    def assertNotIsSubclass(self, cls, superclass, msg=None):
        """Included for symmetry with assertIsSubclass."""
        if self._is_subclass(cls, superclass, msg):
            if isinstance(superclass, tuple):
                superclass = next((each for each in superclass if issubclass(cls, each)), superclass)
            self._fail_with(msg, f"{cls!r} is a subclass of {superclass!r}")

    def _is_subclass(self, cls, superclass, msg):
        try:
            return issubclass(cls, superclass)
        except TypeError:
            if not isinstance(cls, type):
                self._fail_with(msg, f"{cls!r} is not a class")
            raise

    def assertHasAttr(self, obj, name, msg=None):
        """Fail if the object has no attribute of that name."""
        if not hasattr(obj, name):
            self._fail_with(msg, f"{_described(obj)} has no attribute {name!r}")

    def assertNotHasAttr(self, obj, name, msg=None):
        """Fail if the object has an attribute of that name."""
        if hasattr(obj, name):
            self._fail_with(msg, f"{_described(obj)} has unexpected attribute {name!r}")

    def assertRegex(self, text, expected_regex, msg=None):
        """Fails unless the expression has a match in the text."""
        if isinstance(expected_regex, (str, bytes)):
            import re

            assert expected_regex, "expected_regex must not be empty."
            expected_regex = re.compile(expected_regex)
        if not expected_regex.search(text):
            self._fail_with(msg, f"Regex didn't match: {expected_regex.pattern!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        """Fails if the expression has a match in the text."""
        if isinstance(unexpected_regex, (str, bytes)):
            import re

            unexpected_regex = re.compile(unexpected_regex)
        match = unexpected_regex.search(text)
        if match:
            found = text[match.start() : match.end()]
            self._fail_with(msg, f"Regex matched: {found!r} matches {unexpected_regex.pattern!r} in {text!r}")

    # Whether one of the tails is of another kind than the text is said before the text is said to lack it.
    def _tail_type_check(self, s, tails, msg):
        if not isinstance(tails, tuple):
            tails = (tails,)
        for tail in tails:
            for kind in (str, bytes):
                if isinstance(tail, kind) and not isinstance(s, (bytes, bytearray) if kind is bytes else kind):
                    self._fail_with(msg, f"Expected {kind.__name__}, not {type(s).__name__}")

    def assertStartsWith(self, s, prefix, msg=None):
        """Fail if the text does not start with the prefix, or one of the prefixes."""
        self._check_tail(s, prefix, msg, "startswith", "start", True)

    def assertNotStartsWith(self, s, prefix, msg=None):
        """Fail if the text starts with the prefix, or one of the prefixes."""
        self._check_tail(s, prefix, msg, "startswith", "start", False)

    def assertEndsWith(self, s, suffix, msg=None):
        """Fail if the text does not end with the suffix, or one of the suffixes."""
        self._check_tail(s, suffix, msg, "endswith", "end", True)

    def assertNotEndsWith(self, s, suffix, msg=None):
        """Fail if the text ends with the suffix, or one of the suffixes."""
        self._check_tail(s, suffix, msg, "endswith", "end", False)

    def _check_tail(self, s, tails, msg, method, verb, wanted):
        try:
            found = getattr(s, method)(tails)
        except (AttributeError, TypeError):
            self._tail_type_check(s, tails, msg)
            raise
        if found == wanted:
            return
        if wanted:
            any_of = "any of " if isinstance(tails, tuple) else ""
            self._fail_with(msg, f"{safe_repr(s)} doesn't {verb} with {any_of}{safe_repr(tails)}")
        if isinstance(tails, tuple):
            tails = next((tail for tail in tails if getattr(s, method)(tail)), tails)
        self._fail_with(msg, f"{safe_repr(s)} {verb}s with {safe_repr(tails)}")


def _described(obj):
    from types import ModuleType

    if isinstance(obj, ModuleType):
        return f"module {obj.__name__!r}"
    if isinstance(obj, type):
        return f"type object {obj.__name__!r}"
    return f"{type(obj).__name__!r} object"
