"""Speech and names in Chinese, Japanese and Korean."""
