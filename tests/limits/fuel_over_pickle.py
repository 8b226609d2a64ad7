# limits: fuel=2000000
# ends: trap fuel
import pickle

packed = pickle.dumps([str(number) for number in range(1000)])
while True:
    pickle.loads(packed)
