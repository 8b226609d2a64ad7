# limits: memory=8MB
# ends: trap memory
import types

kept = []
while True:
    kept.append(types.ModuleType("m%d" % len(kept)))
