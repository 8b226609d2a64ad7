# limits: fuel=20000000
# ends: trap fuel
import re


def replace(match):
    return re.sub("a", replace, "a") if match.string == "b" else re.sub("b", replace, "b")


try:
    replace(re.match("a", "a"))
except RecursionError:
    pass
re.sub("", lambda match: "x", "a" * 1_000_000)
while True:
    re.sub(".", lambda match: "", "aaaaaaaaaa")
