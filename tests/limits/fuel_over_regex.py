# limits: fuel=20000000
# ends: trap fuel
import re

re.match("(a|aa|a?)+(a|aa)+$", "a" * 60 + "b")
