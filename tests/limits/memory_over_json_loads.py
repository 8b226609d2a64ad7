# limits: memory=8MB
# ends: trap memory or raised MemoryError
import json

# Three characters become a list.
json.loads("[" + "[]," * 400_000 + "0]")
