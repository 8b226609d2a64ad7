"""What getopt() takes for arguments, short and long options: tuples, generators, strings, odd types; what it leaves alone."""
import getopt


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


arguments = ["-a", "--long", "x", "-b"]
before = list(arguments)
print(getopt.getopt(arguments, "ab", ["long"]), getopt.gnu_getopt(arguments, "ab", ["long"]), arguments == before)
options, rest = getopt.getopt(arguments[2:], "ab")
print(options, rest, rest == arguments[2:], type(options).__name__, type(getopt.getopt(["-a"], "a")[0][0]).__name__)
attempt(lambda: getopt.getopt(("-a", "x"), "a"))
attempt(lambda: getopt.gnu_getopt(("-a", "x", "-a"), "a"))
attempt(lambda: getopt.gnu_getopt(("x", "-a"), "+a"))
attempt(lambda: getopt.getopt(["-a", "x"], "a", ("l", "m")))
attempt(lambda: getopt.getopt(["--l", "--m"], "", (name for name in "lm")))
attempt(lambda: getopt.getopt(["--l", "--m=1"], "", {"l": 0, "m=": 1}))
attempt(lambda: getopt.getopt(["--one"], longopts="one", shortopts=""))
attempt(lambda: getopt.getopt(args=["-o"], shortopts="o"))
attempt(lambda: getopt.gnu_getopt(args=["-o", "--long"], shortopts="o", longopts=["long"]))
attempt(lambda: getopt.getopt(["-a"]))
attempt(lambda: getopt.getopt())
attempt(lambda: getopt.getopt(["-a"], "a", [], 1))
attempt(lambda: getopt.getopt(["-a"], None))
attempt(lambda: getopt.getopt(["-a"], ["a", "b:"]))
attempt(lambda: getopt.getopt([3], "a"))
attempt(lambda: getopt.getopt([b"-a"], "a"))
attempt(lambda: getopt.getopt(None, "a"))
attempt(lambda: getopt.getopt("", "a"))
attempt(lambda: getopt.getopt([], None, None))
attempt(lambda: getopt.getopt(["--x"], "", 5))
attempt(lambda: getopt.gnu_getopt(["--x"], "", None))


class Text(str):
    pass


options, rest = getopt.getopt([Text("-avalue"), Text("--long=5"), Text("rest")], Text("a:"), [Text("long=")])
print(options, rest, [type(part).__name__ for pair in options for part in pair], type(rest[0]).__name__)
