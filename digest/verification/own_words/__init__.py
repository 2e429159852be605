"""What an editor says in words of their own, held against the article: its title, its summary, why it matters."""
