# limits: time_ms=50 fuel=1000000000000
# ends: trap time
import re

re.match("(?:a|a?)+$", "a" * 100 + "b")
