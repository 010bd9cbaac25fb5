import { GetDealSql, GetDemandSignalSql, ListDealLinesSql, ListDealsSql, ListDemandSignalsSql, SearchDealLinesSql, SearchDealsSql, SearchDemandSignalsSql } from './adapters/postgres/deal-lists.sql.ts';
import { GetDealHistorySql, GetDealPathSql } from './adapters/postgres/deal-path.sql.ts';
import { GetBoardSql, ListBoardColumnSql } from './adapters/postgres/get-board.sql.ts';
import { GetDealFiguresSql } from './adapters/postgres/get-figures.sql.ts';
import { GetRemovedDealSql } from './adapters/postgres/get-removed-deal.sql.ts';
import { GetForecastSql } from './adapters/postgres/get-forecast.sql.ts';
import { ListDealChangesSql } from './adapters/postgres/list-deal-changes.sql.ts';
import { GetLossesSql } from './adapters/postgres/get-losses.sql.ts';
import {
  GetCompetitorSql, GetCurrencySql, GetLossReasonSql, GetPipelineSql, GetProductSql, GetToldRateSql, ListCompetitorsSql, ListCurrenciesSql, ListExchangeRatesSql, ListLossReasonsSql, ListPipelinesSql, ListProductsSql,
} from './adapters/postgres/list-records.sql.ts';

/** What can be asked, by what answers it. */
export const queries = [
  ListDealsSql, SearchDealsSql, GetDealSql, ListDealLinesSql, SearchDealLinesSql, ListDemandSignalsSql, SearchDemandSignalsSql, GetDemandSignalSql, GetDealPathSql, GetDealHistorySql, ListDealChangesSql, GetRemovedDealSql, GetBoardSql, ListBoardColumnSql, GetForecastSql, GetDealFiguresSql, GetLossesSql,
  ListPipelinesSql, GetPipelineSql, ListLossReasonsSql, GetLossReasonSql, ListProductsSql, GetProductSql, ListCompetitorsSql, GetCompetitorSql, ListCurrenciesSql, GetCurrencySql, ListExchangeRatesSql, GetToldRateSql,
];
