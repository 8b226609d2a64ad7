# limits: fuel=2000000
# ends: trap fuel
import pickle

records = [{"id": number, "name": f"name {number}", "pair": (number, 0.5)} for number in range(1000)]
while True:
    pickle.dumps(records)
