# limits: memory=16MB
# ends: trap memory or raised MemoryError
import re

re.compile("()" * 1_000_000)
