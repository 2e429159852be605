"""What every room stands on: problems, hashes, the executor, files of the site, site paths. Imports nothing of ours."""
