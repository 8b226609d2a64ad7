# limits: memory=4000000
# ends: trap memory
from datetime import date

date.max.strftime("%A" * 1_000_000)
