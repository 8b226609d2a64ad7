# OutputChecker.check_output with all flags.
import doctest
from doctest import OutputChecker

checker = OutputChecker()
pairs = (
    ("1\n", "1\n"), ("True\n", "1\n"), ("1\n", "True\n"), ("0\n", "False\n"), ("a...b\n", "axxb\n"), ("...\n", ""), ("...", ""),
    ("a...c...a\n", "aca\n"), ("a  b\n", "a b\n"), ("a b c\n", "a\n b\tc\n"), ("a\n<BLANKLINE>\nb\n", "a\n\nb\n"),
    ("a\n<BLANKLINE>  \nb\n", "a\n\nb\n"), ("\u00e9\n", "\\xe9\n"), ("aa...aa\n", "aaa\n"), ("a...b...c\n", "a c b\n"), ("a...\n", "abc\n"),
    ("...c\n", "abc\n"), ("[0, 1, ..., 9]\n", "[0, 1, 2, 3, 9]\n"), ("x ... y\n", "x  y\n"), ("", "x\n"), ("x\n", ""),
)
names = ("DONT_ACCEPT_TRUE_FOR_1", "DONT_ACCEPT_BLANKLINE", "NORMALIZE_WHITESPACE", "ELLIPSIS")
for want, got in pairs:
    results = [checker.check_output(want, got, 0)] + [checker.check_output(want, got, getattr(doctest, name)) for name in names]
    results.append(checker.check_output(want, got, doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS))
    print(ascii(want), ascii(got), *map(int, results))
print(doctest.COMPARISON_FLAGS, doctest.REPORTING_FLAGS, sorted(doctest.OPTIONFLAGS_BY_NAME.items()))
print(doctest.register_optionflag("MINE"), doctest.register_optionflag("MINE"), doctest.BLANKLINE_MARKER, doctest.ELLIPSIS_MARKER)
print([name for name in doctest.__all__ if not hasattr(doctest, name)])
