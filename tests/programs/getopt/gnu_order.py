"""gnu_getopt(): options among other arguments, '+' and '-' in front of the short options, the end by --."""
import getopt

LINES = ["a -x b", "a b c", "-x a -y 1 b --zed c", "a -- -x b", "-- a -x", "a - -x", "-x - a", "- -", "a -y -x b", "a -yb c", "--zed=1 a --zed 2 b", "a --opt b", "a --opt=v b -x", "-xx a -xyq b", "", "a", "-- --", "a -- -- b"]
for line in LINES:
    print(repr(line))
    for short in ("xy:", "+xy:", "-xy:"):
        try:
            options, rest = getopt.gnu_getopt(line.split(), short, ["zed=", "opt=?"])
            print("   gnu", short, options, rest)
        except getopt.GetoptError as error:
            print("   gnu", short, error)
    try:
        print("   old", *getopt.getopt(line.split(), "xy:", ["zed=", "opt=?"]))
    except getopt.GetoptError as error:
        print("   old", error)


def in_order(line, short):
    """With - in front, what is between the options is a pair with None."""
    steps = []
    for option, value in getopt.gnu_getopt(line.split(), "-" + short)[0]:
        steps.append(f"files {value}" if option is None else f"{option} {value}")
    return steps


print(in_order("one two -v three -o out four five", "vo:"))
print(in_order("one -- -v three", "vo:"), in_order("-v", "v"), in_order("x", "v"))
try:
    getopt.getopt(["-x", "a"], "-x")
    print(getopt.getopt(["a", "-x"], "-x"), getopt.getopt(["-+"], "+x"))
except getopt.GetoptError as error:
    print(error)
for short in ("+-x", "-+x"):
    try:
        print(short, getopt.gnu_getopt(["a", "-x", "b"], short))
    except getopt.GetoptError as error:
        print(short, error)
