# limits: memory=8MB
# ends: trap memory
from datetime import date

date.max.strftime("%A" * 1_000_000)
