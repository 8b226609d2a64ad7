# limits: memory=16MB
# ends: trap memory or raised MemoryError
import re

re.compile("[ab]" * 500_000)
