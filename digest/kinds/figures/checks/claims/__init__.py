"""What a figure says beside its amount: period, status, reporter, change; held against its sentence."""
