# limits: fuel=20000000
# ends: trap fuel
import re

re.match("(?=(?:a|aa)+c)", "a" * 60)
