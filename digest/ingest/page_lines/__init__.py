"""What each line of a page is: title, byline, date, text, or none of the article."""
