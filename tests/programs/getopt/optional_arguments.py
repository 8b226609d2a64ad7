"""Options whose argument may be missing: 'a::' and 'long=?', and mixtures with required ones."""
import getopt


def show(line, short, long=()):
    for function in (getopt.getopt, getopt.gnu_getopt):
        try:
            options, rest = function(line.split(), short, list(long))
            print(f"{function.__name__}({line!r}, {short!r}, {long})", options, rest)
        except getopt.GetoptError as error:
            print(f"{function.__name__}({line!r}, {short!r}, {long})", error)


show("-a", "a::")
show("-a x", "a::")
show("-ax y", "a::")
show("-a -b", "a::b")
show("-ab", "a::b")
show("-ba", "a::b")
show("-bax", "a::b")
show("-a=", "a::")
show("-a:", "a::")
show("-c -a", "a::c:")
show("-c", "a::c:")
show("-ca -a", "a::c:")
show("-cx -ay -a", "a::c:")
show("-a", "a:::")
show("-:", "a::")
show("--long", "", ["long=?"])
show("--long=", "", ["long=?"])
show("--long=x y", "", ["long=?"])
show("--long x", "", ["long=?"])
show("--lo=x", "", ["long=?"])
show("--lo", "", ["long=?", "lot"])
show("--lon", "", ["long=?", "lot="])
show("--lot", "", ["long=?", "lot="])
show("--long=a=b", "", ["long=?"])
show("--long=?", "", ["long=?"])
show("--long?", "", ["long=?"])
show("--long --long=1 --long", "", ["long=?"])
show("--color never", "c::", ["color=?", "count="])
show("--color=never -cauto -c file", "c::", ["color=?", "count="])
show("--co=3", "c::", ["color=?", "count="])


def color(line):
    chosen = "never"
    options, files = getopt.gnu_getopt(line.split(), "", ["color=?"])
    for option, value in options:
        chosen = value or "auto"
    return chosen, files


print(color(""), color("--color"), color("--color x"), color("--color=always x"), color("x --col=never --color"))
