# limits: fuel=20000000
# ends: trap fuel
import re

re.findall("(?=(?:.*?x){3})", "x" * 20_000)
