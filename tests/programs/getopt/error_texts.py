"""GetoptError: every message, the option that it names, how it prints, raising and catching it."""
import getopt


def show(arguments, short="", long=()):
    for function in (getopt.getopt, getopt.gnu_getopt):
        try:
            print(function.__name__, arguments, short, long, "->", *function(arguments, short, long))
        except getopt.GetoptError as error:
            print(function.__name__, arguments, "->", error, "| msg", repr(error.msg), "| opt", repr(error.opt), "| args", error.args)


show(["-x"], "ab")
show(["-ax"], "ab")
show(["-b"], "ab:")
show(["-ab"], "ab:")
show(["--unknown"], "", ["known"])
show(["--unknown=3"], "", ["known"])
show(["--known=3"], "", ["known"])
show(["--kn=3"], "", ["known"])
show(["--value"], "", ["value="])
show(["--v"], "", ["value=", "verbose"])
show(["--ver"], "", ["version", "verbose", "verify="])
show(["--verbose"], "", ["verbose", "verboser"])
show(["--"], "", [])
show(["---x"], "", ["x"])
show(["---x"], "", ["-x"])
show(["--=x"], "", ["x="])
show(["-é"], "ü")
show(["--größe"], "", ["größe="])
show(["- "], "a")
show(["-a "], "a")
error = getopt.GetoptError("text", "o")
print(error, repr(error), error.msg, error.opt, error.args, str(error) == error.msg, isinstance(error, Exception), type(error).__mro__[1].__name__)
error.msg = "changed"
print(error, repr(error), error.args)
print(repr(getopt.GetoptError("only")), repr(getopt.GetoptError("only").opt), getopt.GetoptError(msg="by", opt="name").opt)
for arguments in ((), (1, 2, 3)):
    try:
        getopt.GetoptError(*arguments)
    except TypeError as failure:
        print(failure)
try:
    try:
        getopt.getopt(["-q"], "")
    except getopt.error as first:
        raise SystemExit(2) from first
except SystemExit as last:
    print(last.code, repr(last.__cause__), last.__cause__.opt, last.__suppress_context__)
