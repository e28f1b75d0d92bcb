import { columnVisibilityFeature, tableFeatures } from '@tanstack/react-table'

export type ColumnMeta = { align?: 'end'; grow?: boolean }

/** The server filters, sorts and pages; the table only shows and hides columns. */
export const features = tableFeatures({ columnVisibilityFeature, columnMeta: {} as ColumnMeta })
export type Features = typeof features
