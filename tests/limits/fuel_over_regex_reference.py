# limits: fuel=20000000
# ends: trap fuel
import re

re.search(r"(a*)(a*)(a*)\1\2\3b", "a" * 5000)
