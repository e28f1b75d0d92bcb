import classes from './tags.module.css'

export function Tags({ tags }: { tags: string[] }) {
  return tags.map((tag) => <span key={tag} className={classes.tag}>{tag}</span>)
}
