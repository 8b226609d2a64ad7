# limits: memory=8MB
# ends: trap memory or raised MemoryError
import pickle

value = [0]
while True:
    value = pickle.loads(pickle.dumps(value + value))
