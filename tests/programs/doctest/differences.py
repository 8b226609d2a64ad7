# OutputChecker.output_difference in all forms.
from doctest import DONT_ACCEPT_BLANKLINE, REPORT_CDIFF, REPORT_NDIFF, REPORT_UDIFF, Example, OutputChecker

checker = OutputChecker()
for flags in (0, REPORT_UDIFF, REPORT_CDIFF, REPORT_NDIFF, DONT_ACCEPT_BLANKLINE):
    for want, got in (("a\nb\nc\n", "a\n\nB\nc\n"), ("", "g\n"), ("w\n", ""), ("", ""), ("abcdef\n", "abcxef\n"), ("a\nb\nc\nd\n" * 3, "a\nb\nc\nd\n" * 2)):
        print(checker.output_difference(Example("x", want), got, flags), end="--\n")
