# limits: memory=8MB
# ends: trap memory or raised MemoryError
import json

# Each character becomes six.
json.dumps(["\u20ac" * 100_000] * 100)
