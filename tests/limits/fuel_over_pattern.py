# limits: fuel=2000000
# ends: trap fuel
from pathlib import PurePath

PurePath("a" * 5000).match("*a" * 2000 + "b")
