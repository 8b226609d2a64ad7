# limits: memory=16MB
# ends: trap memory or raised MemoryError
import re

re.match("(?:ab|ba)*c", "ab" * 2_000_000)
