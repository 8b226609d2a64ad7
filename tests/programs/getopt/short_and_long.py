"""getopt() and gnu_getopt(): short and long options, abbreviations, optional arguments, errors."""
import getopt


def attempt(function, arguments, short, long=()):
    try:
        print(function.__name__, arguments, short, long, "->", function(arguments, short, long))
    except getopt.GetoptError as error:
        print(function.__name__, arguments, short, long, "->", type(error).__name__, error, repr(error.msg), repr(error.opt))


for function in (getopt.getopt, getopt.gnu_getopt):
    for arguments in ([], ["-a"], ["-ab"], ["-cvalue"], ["-c", "value"], ["-c"], ["-x"], ["-abcx", "y"], ["--", "-a"], ["-"], ["-a", "-", "-b"], ["file", "-a"], ["-a", "file", "-b"], ["-a", "--", "-b"], [""], ["-a-"], ["-c-a"], ["-c", "-a"]):
        attempt(function, arguments, "abc:")
    for arguments in (["--alpha"], ["--al"], ["--beta=1"], ["--beta", "1"], ["--beta"], ["--b=2"], ["--alpha=1"], ["--gamma"], ["--a"], ["--alphabet"], ["--beta="], ["--opt"], ["--opt=x"], ["--opt", "x"], ["rest", "--alpha"], ["--", "--alpha"], ["--x y"]):
        attempt(function, arguments, "", ["alpha", "alphabet", "beta=", "opt=?"])
    attempt(function, ["-a", "--long", "x"], "a", "long")
    attempt(function, ["-o1", "-o", "x"], "o::")
    attempt(function, ["x", "-a"], "+a")
    attempt(function, ["x", "-a", "y"], "-a")
    attempt(function, ["-:"], "a:")
print(getopt.error is getopt.GetoptError, getopt.GetoptError("m").opt, getopt.GetoptError("m", "o").args, str(getopt.GetoptError("m", "o")), getopt.__all__)
